/** What the help of the command line says: `help.<command>`, `help.<command>.more`, `flag.<command>.<flag>` or, of any, `flag.<flag>`. */
export const enHelp = {
  'help.all': 'Definitions and layers for the Dutch inburgering: check, publish, compare.',
  'help.all.use': 'COMMAND [options]',
  'help.all.more':
    'wegwijs COMMAND --help tells of one command. A file named - is standard input.\nExit code: 0 fine, 1 something to see to, 2 wrong use.',
  'help.repeated': '(may be repeated)',

  'help.new': 'Begin a layer for a gemeente, a region or an organisation.',
  'help.new.more':
    'Makes FOLDER/layers/NAME/<form>.layer.json and, for a gemeente, puts it on the list in configurations.json.\nWhat is not said by a flag is asked, where there is a person to ask; else it is left as it is by default.',
  'flag.new.title': 'the name that people read (default: made of NAME)',
  'flag.new.authority': 'region, municipality (default) or organisation',
  'flag.new.under': 'the layer above it, such as that of its region, the highest first',
  'flag.new.module': 'a module to switch on',
  'flag.new.since': 'the day from which it holds, YYYY-MM-DD',
  'flag.new.theme': 'the look of its page (default: voorbeeld)',
  'flag.new.yes': 'ask nothing',
  'flag.new.force': 'write over a layer that is there',
  'flag.folder': 'where the definitions are (default: the folder schemas)',

  'help.check': 'Look for what is wrong in definitions, layers and texts.',
  'help.check.more':
    'Of every file: is it JSON, and does it hold to the rules for such a file (its meta-schema)? Of the forms that they make:\nwhat locks and the floor refuse, and what can never work, is never seen, lacks words or reads hard. Of the catalogues of a\ngemeente: phases, moments and questions that name what is not there.\nA layer by itself is laid over the definition that is found above it; without one it is held to the rules alone. A JSON Schema of\nanother maker is judged as such. Default: the folder schemas.',
  'flag.check.strict': 'warnings count too',
  'flag.check.advice': 'also say what could be better',
  'flag.check.fix': 'put right what can be, in the files, and show it',

  'help.resolve': 'Lay layers over a definition and write what pages load.',
  'help.resolve.more':
    'Of a folder: a publication and its files of words for each gemeente, in FOLDER/published or the folder --out,\nas <gemeente>/<form>.json, with a list of them in index.json. Of one definition: its publication, without words.\nWhat a lock or the floor forbids is refused and said; the value from above stays. A gemeente with a file that cannot be\nread is said and left as it was; the others are written.',
  'flag.resolve.gemeente': 'only this gemeente; then the list is left alone',
  'flag.resolve.out': 'where to write',
  'help.workbench': 'Write what the form builder opens.',
  'help.workbench.more':
    'In FOLDER/published or the folder --out: <gemeente>/bench/<form>.json with index.json,\nand bench.json with what all gemeenten share.\n<wegwijs-form-builder definition="…/assen/bench/index.json"> reads it.',
  'flag.workbench.gemeente': 'only this gemeente',
  'flag.workbench.out': 'where to write',
  'help.account': 'Answer the security and privacy officers of a gemeente, on one page.',
  'help.account.more':
    'A page of HTML out of the own configuration of one gemeente: data flows, storage, calls, the policy that is needed, transfers,\nretention, and for each field its purpose, basis, sensitivity and roles. FOLDER is laid out as schemas.',
  'flag.account.gemeente': 'of this gemeente (from configurations.json of the folder)',

  'help.explain': 'Say which layer decided something, since when and why.',
  'help.explain.more':
    'PATH is an x-id such as person.bsn, person.bsn#x-access for one keyword, or a place in a document such as /person/bsn.\nSays for each keyword which layer decided it, since when and why, and what the others wanted.',
  'flag.explain.definition': 'a definition, or a folder such as schemas (default)',

  'help.diff': 'Say what differs between two definitions.',
  'help.diff.more':
    'OLD and NEW are definitions: a file, a folder such as schemas (with --gemeente: with its layers), or - for one of them.\nThings are matched by identity, so what was moved or renamed is told as that. Exit code 1 when something differs.',

  'help.classify': 'Say whether a new definition is a patch, minor or major.',
  'help.classify.more':
    'OLD and NEW are definitions: a file, a folder such as schemas (with --gemeente: with its layers), or - for one of them.\nSays whether NEW is a patch, minor or major for who has documents, drafts and pages of OLD, and why.',
  'flag.classify.at-most': 'exit code 1 when it is more than this: none, patch, minor, major',

  'help.rebase': 'Carry a layer over to a new version of its definition.',
  'help.rebase.more':
    'Carries a layer over to a new version of the definition that it lies over, and says of everything in it what became of it:\nkept, in conflict, or obsolete. OLD and NEW are files or folders. The layers above it lie over both: in a folder those of the first\ngemeente that has the layer (or of --gemeente), else those of --layer.',
  'flag.rebase.from': 'the definition that the layer was written for',
  'flag.rebase.to': 'the definition that it is to be for',
  'flag.rebase.out': 'write the layer for the new version to this file',

  'help.validate': 'Judge documents by a definition.',
  'help.validate.more':
    'DOCUMENT is a file, a folder of files, or - for standard input. The definition is a file or a folder such as schemas\n(default: the folder schemas). What is said never holds an answer, so that it may stand in a log.',
  'flag.validate.definition': 'what to judge by: a publication, a definition, a JSON Schema or a folder',
  'flag.validate.level': 'draft: only what is there; complete: also what is missing (default)',

  'help.migrate': 'Carry documents over to a new version of their definition.',
  'help.migrate.more':
    'Carries stored documents and drafts over to a new version of their definition. One document goes to standard output or the\nfile --out, several to the folder --out. What could not be carried over is said, without the answer, and stays in the\ndocument; what has no room there is written to --left, and nothing is written when that is not given.',
  'flag.migrate.from': 'the definition that they were made with',
  'flag.migrate.to': 'the definition that they are to follow',
  'flag.migrate.out': 'where to write',
  'flag.migrate.left': 'where to keep the answers that have no place any more',

  'help.texts': 'Export texts for translators, and import what they made.',
  'help.texts.more':
    'export: every Dutch text of the definition and its layers with its translation and its state, for a translator.\nimport: takes a translated file over into the catalogues (texts/<form>.<language>.json) of a folder laid out as schemas.\nWhat was translated from Dutch that has changed since is not taken over, and said.',
  'flag.texts.language': 'the language to translate into, such as ti',
  'flag.texts.format': 'how the file is written (default: by its ending, else csv)',
  'flag.texts.for': 'only the texts of this definition or layer',
  'flag.texts.since': 'mark as stale what has other Dutch than in this older folder',
  'flag.texts.todo': 'only what is missing or stale',
  'flag.texts.review': 'whether a native reader has read what is imported (default: as it was)',

  'help.objecttype': 'Make an objecttype for Open Object, or carry a document over to it and back.',
  'help.objecttype.more':
    'The schema refers to nothing else and is closed everywhere; names and codes are those of the mapping\n(FOLDER/national/<form>.objecttype.json). What does not go along is named: nothing is left out silently.',
  'flag.objecttype.mapping': 'the names and codes, where the definition is no folder',
  'flag.objecttype.to-data': 'carry this document over to the data of a record',
  'flag.objecttype.to-document': 'carry the data of a record back to a document',

  'help.types': 'Make TypeScript types of the documents of a definition.',
  'help.types.more':
    'DEFINITION is a file, a folder such as schemas, or - (default: the folder schemas).\nTypes say what a value is, not its limits: judge what comes from outside with wegwijs validate or its schema.',
  'flag.types.name': 'the name of the type of the whole document (default: from the id)',

  'help.schema': 'Make plain JSON Schema of a definition.',
  'help.schema.more':
    'DEFINITION is a file, a folder such as schemas, or - (default: the folder schemas).\nThe result is JSON Schema 2020-12 without words of our own, with the same verdicts: any validator can use it.',
  'flag.schema.level': 'draft: what is there is right; complete: all that is needed is there (default)',

  'help.coverage': 'Make documents that reach every branch of a definition.',
  'help.coverage.more':
    'Makes complete documents that together reach every branch: each condition once so that it holds and once so that it does not.\nThey are saved as 01.json, 02.json, … with coverage.json, which says what each reaches. A branch that none reaches is an error.',
  'flag.coverage.out': 'where the documents go; without it they are only counted',

  'flag.form': 'which form of a folder (default: intake, or the only one)',
  'flag.gemeente': 'with the layers of this gemeente (from configurations.json of a folder)',
  'flag.layer': 'with this layer over it, the highest first',
  'flag.out': 'write to this file and not to standard output',
  'flag.force': 'write over what is there',
  'flag.as-of': 'the day on which is judged, YYYY-MM-DD (default: today)',
  'flag.json': 'say the result as JSON, for machines',
  'flag.lang': 'the language in which all is said (default: that of LANG, else nl)',
  'flag.help': 'this help',

  'place.COMMAND': 'COMMAND',
  'place.FOLDER': 'FOLDER',
  'place.FILE': 'FILE',
  'place.DEFINITION': 'DEFINITION',
  'place.DOCUMENT': 'DOCUMENT',
  'place.DATA': 'DATA',
  'place.PATH': 'PATH',
  'place.NAME': 'NAME',
  'place.TEXT': 'TEXT',
  'place.LAYER': 'LAYER',
  'place.LEVEL': 'LEVEL',
  'place.DATE': 'DATE',
  'place.CODE': 'CODE',
  'place.OLD': 'OLD',
  'place.NEW': 'NEW',
};
