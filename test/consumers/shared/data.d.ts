interface Row {
  indicator: string;
  unit: string;
  place: string;
  target2025: number;
  actual2025: number;
}

export const before: Row[];
export const after: Row[];
