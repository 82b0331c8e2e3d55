/** Keeps private members, `_names` and `#names` out of the element documentation. */
const publicMembersOnly = {
  name: 'public-members-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules)
      for (const declaration of module.declarations ?? []) {
        const { members, attributes } = declaration;
        const hidden = (member) =>
          member.privacy === 'private' || member.privacy === 'protected' || /^[_#]/.test(member.name);
        const hiddenNames = new Set(members?.filter(hidden).map((member) => member.name));
        if (members) declaration.members = members.filter((member) => !hidden(member));
        if (attributes)
          declaration.attributes = attributes.filter((attribute) => !hiddenNames.has(attribute.fieldName));
      }
  },
};

export default {
  globs: ['src/elements/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicMembersOnly],
};
