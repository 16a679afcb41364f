// Codes of front matter, of YAML, and of the fields in it. It must not know how they are checked.
import type { CheckDoc } from './check-doc';

const sample = 'cases/sample-ltd-2021.mdx';
const example = 'cases/example-co-2020.mdx';
const translation = 'cases/sample-ltd-2021.ja.mdx';
const talk = 'sources/sample-talk.yaml';

export const frontMatterChecks: readonly CheckDoc[] = [
  {
    code: 'FRONT-MATTER',
    severity: 'error',
    rule: {
      en: 'The first line of the file is `---`, and another line `---` closes the block.',
      ja: 'ファイルの1行目が`---`で、ブロックがもう1つの`---`の行で閉じられている。',
    },
    cause: {
      en: 'An empty line or a heading stands before it, the closing line was forgotten, or the first one says more, such as `---js`. The fields would be printed as prose, and in some tools run as code.',
      ja: '前に空行や見出しがあるか、閉じる行を書き忘れたか、`---js`のように余分な文字を付けたときに起こります。項目が本文として表示され、ツールによってはコードとして実行されてしまいます。',
    },
    remedy: {
      en: 'Begin the file with exactly `---`, and put a line of exactly `---` before the prose.',
      ja: '`---`だけの行でファイルを始め、本文の前にも`---`だけの行を置きます。',
    },
    example: {
      file: translation,
      insteadOf: 'summary: 架空の事例。\n---\n',
      wrong: 'summary: 架空の事例。\n',
      right: 'summary: 架空の事例。\n---\n',
    },
  },
  {
    code: 'YAML-SYNTAX',
    severity: 'error',
    rule: {
      en: 'The YAML is valid.',
      ja: 'YAMLの構文が正しい。',
    },
    cause: {
      en: 'Mostly a value with `: ` or an apostrophe in it lacks the right quotes, a bracket or quote is open, a comma between two fields is missing, a line is indented differently from the others, or the colon came full-width from a Japanese keyboard. A parser that guesses would put the rest of the file under another field.',
      ja: '多いのは、値に`: `やアポストロフィが入るのに適切な引用符がない、括弧や引用符が閉じていない、項目の間のカンマが抜けている、字下げの幅がほかの行と違う、コロンが全角になっている、の5つです。推測で読み進めると、以降の内容が別の項目に入ってしまいます。',
    },
    remedy: {
      en: 'Mend the line named; where the mistake is a common one, the message shows the line as it should be. Indent with spaces.',
      ja: '示された行を直します。よくある間違いなら、正しい行がメッセージに示されます。字下げには空白を使います。',
    },
    example: {
      file: translation,
      insteadOf: 'title: 荷物追跡の基盤\n',
      wrong: 'title: Kubernetes: やめた話\n',
      right: 'title: "Kubernetes: やめた話"\n',
    },
  },
  {
    code: 'YAML-NUMBER',
    severity: 'error',
    rule: {
      en: 'A number stays as it is written: versions and leading zeros are quoted.',
      ja: '数値が書いたとおりに読まれる。バージョンや先頭が0の値は引用符で囲む。',
    },
    cause: {
      en: 'A version was written without quotes, and YAML reads `1.10` as 1.1, `0777` as 777. Readers would be told of a version that nobody ran.',
      ja: 'バージョンを引用符なしで書いたときに起こります。YAMLは`1.10`を1.1、`0777`を777と読むため、誰も使っていないバージョンを伝えることになります。',
    },
    remedy: {
      en: 'Put it in quotes if it is a version or a name. If it is a figure, write digits alone: `12000`, not `1.2e4` or `12_000`.',
      ja: 'バージョンや名前なら引用符で囲みます。数量なら数字だけで書きます。`1.2e4`や`12_000`ではなく`12000`です。',
    },
    example: {
      file: example,
      insteadOf: 'value: 6, to: 8',
      wrong: 'value: 006, to: 8',
      right: 'value: 6, to: 8',
    },
  },
  {
    code: 'YAML-ANCHOR',
    severity: 'error',
    rule: {
      en: 'There is no anchor, alias or merge key.',
      ja: 'アンカー、エイリアス、マージキーがない。',
    },
    cause: {
      en: 'Habits from CI files and Compose: `&name` here, `*name` or `<<:` there. In a case each fact has its own evidence, and a few nested aliases can fill the memory of any machine.',
      ja: 'CIの設定やComposeの習慣で、`&名前`と`*名前`、`<<:`を使ったときに起こります。事例では事実ごとに根拠を書くので使い回せません。エイリアスを何段も重ねると、メモリを使い果たすこともあります。',
    },
    remedy: {
      en: 'Write the value out at each place. If a value begins with `&` or `*` by itself, put it in quotes.',
      ja: '値をそれぞれの場所に書きます。値そのものが`&`や`*`で始まる場合は引用符で囲みます。',
    },
    example: {
      file: translation,
      insteadOf: 'title: 荷物追跡の基盤\nsummary: 架空の事例。\n',
      wrong: 'title: &t 荷物追跡の基盤\nsummary: *t\n',
      right: 'title: 荷物追跡の基盤\nsummary: 荷物追跡の基盤\n',
    },
  },
  {
    code: 'YAML-TAG',
    severity: 'error',
    rule: {
      en: 'There is no tag and no directive.',
      ja: 'タグとディレクティブがない。',
    },
    cause: {
      en: 'A value begins with `!`, like `!Ref` in templates of clouds, or was meant as a type, like `!!str`. In some tools a tag can start code, so none is read here.',
      ja: 'クラウドのテンプレートの`!Ref`のように値が`!`で始まるか、`!!str`のように型を指定したときに起こります。タグからコードが動くツールもあるため、ここでは一切受け付けません。',
    },
    remedy: {
      en: 'Delete the tag. To make a figure a text, put it in quotes.',
      ja: 'タグを削除します。数字を文字列にしたいときは引用符で囲みます。',
    },
    example: {
      file: example,
      insteadOf: 'value: "1.10"',
      wrong: 'value: !!str 1.10',
      right: 'value: "1.10"',
    },
  },
  {
    code: 'YAML-KEY',
    severity: 'error',
    rule: {
      en: 'Each key stands once in its mapping, and none is `__proto__`, `constructor` or `prototype`.',
      ja: '同じ階層に同じキーが2つなく、`__proto__`・`constructor`・`prototype`というキーもない。',
    },
    cause: {
      en: 'Lines were copied and one of them forgotten, or two branches added the same facet. Most parsers keep the last and say nothing; what stands first would be lost to readers.',
      ja: '行をコピーして消し忘れたか、2つのブランチが同じ項目を追加したときに起こります。多くのパーサーは何も言わずに後のほうだけを残すため、先に書いた内容が読者に届きません。',
    },
    remedy: {
      en: 'Delete one of the two, or join their entries in one list. The message says how many lines above the first one stands.',
      ja: 'どちらかを削除するか、1つのリストにまとめます。もう一方が何行上にあるかがメッセージに示されます。',
    },
    example: {
      file: translation,
      insteadOf: 'title: 荷物追跡の基盤\n',
      wrong: 'title: 荷物追跡の基盤\nsummary: 1チームの事例。\n',
      right: 'title: 荷物追跡の基盤\n',
    },
  },
  {
    code: 'YAML-DEPTH',
    severity: 'error',
    rule: {
      en: 'Nesting is at most eight levels.',
      ja: '入れ子が8段以内である。',
    },
    cause: {
      en: 'No field needs as much: mostly a bracket or an indentation too many. Thousands of levels would make a parser run out of memory.',
      ja: 'これほど深い項目はなく、たいていは括弧や字下げの付けすぎです。何千段もの入れ子は、パーサーのメモリを使い果たします。',
    },
    remedy: {
      en: 'Take away the levels that are too many.',
      ja: '余分な階層を取り除きます。',
    },
    example: {
      file: talk,
      insteadOf: 'authors: [例 花]\n',
      wrong: 'authors: [[[[[[[[[例 花]]]]]]]]]\n',
      right: 'authors: [例 花]\n',
    },
  },
  {
    code: 'FIELD-MISSING',
    severity: 'error',
    rule: {
      en: 'Every required field is there.',
      ja: '必須の項目がすべてある。',
    },
    cause: {
      en: 'The field was left out because the source says nothing about it. A gap could mean “nobody looked” or “they do not say”, and readers could not tell which.',
      ja: '出典に書かれていないからと、項目ごと省いたときに起こります。空欄では「調べていない」のか「語られていない」のか、読者には区別できません。',
    },
    remedy: {
      en: 'Add the field. Where the source is silent, write `not-stated`; the message says what else is possible.',
      ja: '項目を加えます。出典が触れていなければ`not-stated`と書きます。ほかに書ける値はメッセージに示されます。',
    },
    example: {
      file: sample,
      insteadOf: 'motives: [{ is: dev-speed, at: sample-talk#S3 }]\ndifficulties: not-stated\n',
      wrong: 'motives: [{ is: dev-speed, at: sample-talk#S3 }]\n',
      right: 'motives: [{ is: dev-speed, at: sample-talk#S3 }]\ndifficulties: not-stated\n',
    },
  },
  {
    code: 'FIELD-UNKNOWN',
    severity: 'error',
    rule: {
      en: 'Every field belongs to the model; facts stand in the file without a language suffix.',
      ja: 'どの項目もモデルに定義されている。事実は、言語の接尾辞がないファイルだけに書く。',
    },
    cause: {
      en: 'The key is misspelt, is indented under another field, or a fact was written into a translation. Between braces, a comma inside of a value has the same effect: `value: 3,660` is 3 and a field `660`. What nobody reads is shown to nobody: the fact would be missing on every page.',
      ja: 'キーの書き間違い、字下げの誤り、翻訳のファイルに事実を書いた場合に起こります。波括弧の中では、値に含まれるカンマも原因になります。`value: 3,660`は、値3と項目`660`に分かれます。定義にない項目はどこにも表示されず、その事実はすべてのページから抜け落ちます。',
    },
    remedy: {
      en: 'Correct the name: the message shows the nearest field or the known ones. Put a text with commas in quotes, and write figures without. Move facts of a translation to `<id>.mdx`.',
      ja: 'メッセージに示された候補を見て、名前を直します。カンマを含む文は引用符で囲み、数値にはカンマを入れません。翻訳に書いた事実は`<id>.mdx`へ移します。',
    },
    example: {
      file: sample,
      insteadOf: 'is: argo-cd, status: used,',
      wrong: 'is: argo-cd, state: used,',
      right: 'is: argo-cd, status: used,',
    },
  },
  {
    code: 'FIELD-SHAPE',
    severity: 'error',
    rule: {
      en: 'A value has the form of its field.',
      ja: '値が、その項目の形式に合っている。',
    },
    cause: {
      en: 'A date like `2024-02-30` or `2024年1月`, one word where a list belongs, full-width digits, a title that is too long; or, as a warning, English and Japanese swapped. A guess at what was meant would become a fact with another meaning.',
      ja: '`2024-02-30`や`2024年1月`のような日付、リストにすべき所の単独の語、全角の数字、長すぎる題名などです。英語と日本語の取り違えは警告になります。意図を推測して直すと、別の意味の事実になりかねません。',
    },
    remedy: {
      en: 'Write what “expected” says. A list is `[a, b]`; a date is quoted and cut to what is known: `"2024-06-15"`, `"2024-06"` or `"2024"`.',
      ja: 'メッセージのexpectedに示された形で書きます。リストは`[a, b]`、日付は引用符で囲み、わかっている所までにします：`"2024-06-15"`、`"2024-06"`、`"2024"`。',
    },
    example: {
      file: sample,
      insteadOf: 'since: "2020",',
      wrong: 'since: 2020年,',
      right: 'since: "2020",',
    },
  },
  {
    code: 'FACET-MISSING',
    severity: 'warning',
    rule: {
      en: 'Every facet is answered, if only with `not-stated`.',
      ja: 'すべての分類項目に答えがある。触れられていなければ`not-stated`と書く。',
    },
    cause: {
      en: 'The case was written before the facet was added, or its line was deleted. It is read as `not-stated`, but nobody can tell whether anybody looked.',
      ja: '項目が増える前に書いた事例か、行を削除した事例で起こります。`not-stated`として扱いますが、出典を確かめたうえでのことなのかがわかりません。',
    },
    remedy: {
      en: 'Look it up in the source, then write statements, `none` with the place that says so, or `not-stated`.',
      ja: '出典を確かめて、使われているものを列挙するか、「なし」と述べた箇所を添えて`none`とするか、`not-stated`と書きます。',
    },
    example: {
      file: sample,
      insteadOf: 'delivery: not-stated\n',
      wrong: '',
      right: 'delivery: not-stated\n',
    },
  },
];
