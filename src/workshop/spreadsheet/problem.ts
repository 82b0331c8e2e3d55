/**
 * Why a spreadsheet cannot be read: it is broken, too large, password-protected, in the format of Excel before 2007 or
 * in the binary one (.xlsb), or has no sheet.
 */
export type SheetFault = 'broken' | 'tooLarge' | 'locked' | 'old' | 'binary' | 'noSheet';

/** A spreadsheet that cannot be read. */
export class SheetProblem extends Error {
  override readonly name = 'SheetProblem';

  constructor(readonly fault: SheetFault) {
    super(fault);
  }
}
