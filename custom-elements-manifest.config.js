import { fromSource } from './scripts/from-source.mjs';

const { charts, common } = await fromSource('charts/registry.ts');
const { chartDocs, commonDocs } = await fromSource('charts/attribute-docs.ts');
const { colours } = await fromSource('scene/theme.ts');

const typeOf = ({ type, choices }) => ({
  text: choices ? choices.map((one) => `'${one}'`).join(' | ') : type === 'boolean' ? type : 'string',
});
const defaultOf = ({ type, default: usual = '' }) => (type === 'boolean' ? 'false' : `'${usual}'`);

/** A property is empty until it is set, also where the attribute has a default. */
const fieldOf = (one) => ({
  type: { text: one.choices ? `${typeOf(one).text} | ''` : typeOf(one).text },
  default: defaultOf({ type: one.type }),
});

/** The attributes of a chart's tag with their sentences; its own say more than the common ones of their name. */
function attributesOf(chart) {
  const docs = { ...commonDocs, ...chartDocs[chart].attributes };
  const all = new Map([...common, ...charts[chart]].map((one) => [one.name, one]));
  return [...all.values()].map((one) => ({ ...one, description: docs[one.name] }));
}

/** Syntax and default of each custom property: colours have one for each colour scheme. */
const properties = new Map([
  ['--plan-min-height', { syntax: '<length>', default: '0; 20rem with loading="lazy"' }],
  ...Object.values(colours).map(({ property, light, dark }) => [
    property,
    { syntax: '<color>', default: `light-dark(${light}, ${dark})` },
  ]),
]);

/** Reduces the manifest to the tags, and takes their attributes from the registry. */
const tagsOfRegistry = {
  name: 'tags-of-registry',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.filter((module) => module.declarations?.some((one) => one.tagName));
    for (const tag of manifest.modules.flatMap((module) => module.declarations)) {
      const attributes = attributesOf(tag.tagName.replace(/^plan-/, ''));
      const fields = attributes.map((one) => one.property ?? one.name);
      tag.attributes = attributes.map((one) => ({
        name: one.name,
        type: typeOf(one),
        default: defaultOf(one),
        description: one.description,
        fieldName: one.property ?? one.name,
      }));
      tag.members = [
        ...attributes.map((one) => ({
          kind: 'field',
          name: one.property ?? one.name,
          ...fieldOf(one),
          description: one.description,
          attribute: one.name,
          ...(one.reflect && { reflects: true }),
        })),
        ...tag.members
          .filter((member) => isPublic(member) && !fields.includes(member.name))
          .sort((a, b) => Number(b.kind === 'field') - Number(a.kind === 'field'))
          .map(asOwn),
      ];
      tag.events = tag.events.filter((event) => event.name.startsWith('plan-')).map(asOwn);
      tag.cssProperties = tag.cssProperties.map((one) => ({ ...one, ...properties.get(one.name) }));
      delete tag.superclass;
    }
  },
};

const isPublic = ({ name, privacy = 'public', static: isStatic, description }) =>
  privacy === 'public' && !isStatic && description && !/^[_#]/.test(name) && !/Callback$/.test(name);

/** A member as the tag's own: the class that the tags share is none of the manifest's. */
function asOwn(member) {
  const own = { ...member };
  delete own.inheritedFrom;
  if (member.kind === 'field') own.default ??= 'undefined';
  own.parameters = member.parameters?.map((one) => ({ ...one, type: one.type ?? typeOfValue(one.default) }));
  return own;
}

/** The type of a parameter that only its default tells. */
const typeOfValue = (value) => ({ text: typeof JSON.parse(value) });

export default {
  globs: ['src/elements/plan-*.ts', 'src/elements/attributes-element.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [tagsOfRegistry],
};
