// node validate.mjs SCHEMA RECORDS.jsonl: every record against the schema, with ajv; exit status 1 where one is not valid.
import fs from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const [schema, records] = process.argv.slice(2);
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(JSON.parse(fs.readFileSync(schema, "utf8")));
const rows = fs.readFileSync(records, "utf8").split("\n").filter(Boolean);
let bad = rows.length === 0 ? 1 : 0;
for (const row of rows) {
  const record = JSON.parse(row);
  if (validate(record)) continue;
  bad++;
  for (const error of validate.errors) console.error(`${record.source.path}: ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}
console.log(`${rows.length - bad} of ${rows.length} records are valid`);
process.exit(bad ? 1 : 0);
