import { expect, it } from 'vitest';
import { describeEditsSchema } from '../../src/io/editsSchema.js';

// `npm run schemas` writes it anew.
it('is the schema that the package brings for editors', async () => {
  const schema = `${JSON.stringify(describeEditsSchema(), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot('../../schemas/edits.schema.json');
});
