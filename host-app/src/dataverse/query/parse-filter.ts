import { DataverseError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import { slipFix } from './slips.ts';
import {
  comparisonOperators,
  textFunctions,
  type ComparisonOperator,
  type Expression,
  type Literal,
  type NamedArguments,
  type TextFunction,
} from './syntax.ts';
import { syntaxError, tokenize, type Token } from './tokens.ts';

/**
 * Maximum nesting of parentheses and `not`; the product has such a limit too (documented), but this
 * number is ours.
 */
const deepest = 200;
const platform = 'Microsoft.Dynamics.CRM.';

/**
 * Reads a `$filter`.
 *
 *   or         = and { "or" and }
 *   and        = comparison { "and" comparison }
 *   comparison = unary [ operator unary ]
 *   unary      = "not" unary | primary
 *   primary    = "(" or ")" | literal | function "(" ... ")" | path [ "/any(" v ":" or ")" ]
 *
 * @throws {DataverseError} `syntax`, `unterminated-string` or `unknown-function`, with the position.
 */
export function parseFilter(source: string): Expression {
  const parser = new FilterParser(source);
  return parser.parse();
}

class FilterParser {
  readonly #source: string;
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = tokenize(source);
  }

  parse(): Expression {
    const expression = this.#or();
    if (this.#token.kind !== 'end') throw syntaxError(this.#source, this.#token.position);
    return expression;
  }

  get #token(): Token {
    return this.#tokens[this.#next] ?? { kind: 'end', position: this.#source.length };
  }

  #or(): Expression {
    return this.#chain('or', () => this.#chain('and', () => this.#comparison()));
  }

  #chain(kind: 'and' | 'or', operand: () => Expression): Expression {
    const { position } = this.#token;
    const first = operand();
    const operands = [first];
    while (this.#takeName(kind)) operands.push(operand());
    return operands.length === 1 ? first : { kind, operands, position };
  }

  #comparison(): Expression {
    const left = this.#unary();
    const { position } = this.#token;
    const operator = this.#takeOperator();
    if (operator === undefined) return left;
    return { kind: 'comparison', operator, left, right: this.#unary(), position };
  }

  #unary(): Expression {
    const { position } = this.#token;
    if (!this.#takeName('not')) return this.#primary();
    return { kind: 'not', operand: this.#nested(() => this.#unary()), position };
  }

  #primary(): Expression {
    const token = this.#token;
    if (token.kind === 'end' || (token.kind === 'sign' && token.text !== '(')) {
      throw this.#expected('Expression', token.position);
    }
    this.#next += 1;
    if (token.kind === 'literal') return { ...token, kind: 'literal' };
    if (token.kind === 'sign') return this.#group();
    if (this.#isSign('(')) return this.#call(token.text, token.position);
    return this.#path(token.text, token.position);
  }

  #group(): Expression {
    const inner = this.#nested(() => this.#or());
    this.#expectSign(')', "')' or operator");
    return inner;
  }

  #nested(read: () => Expression): Expression {
    this.#depth += 1;
    if (this.#depth > deepest) {
      throw new DataverseError('syntax', 'Recursion depth exceeded allowed limit.', {
        position: this.#token.position,
        source: this.#source,
      });
    }
    const expression = read();
    this.#depth -= 1;
    return expression;
  }

  #call(name: string, position: number): Expression {
    this.#expectSign('(', "'('");
    if (name.startsWith(platform)) {
      const parameters = this.#namedArguments();
      return { kind: 'platform-call', name: name.slice(platform.length), parameters, position };
    }
    const known = textFunctions.find((candidate) => candidate === name);
    if (known === undefined) throw this.#unknownFunction(name, position);
    return this.#textCall(known, position);
  }

  #textCall(name: TextFunction, position: number): Expression {
    const parameters: Expression[] = [];
    do parameters.push(this.#nested(() => this.#or()));
    while (this.#takeSign(','));
    this.#expectSign(')', "')' or ','");
    return { kind: 'text-call', name, parameters, position };
  }

  #namedArguments(): NamedArguments {
    const found = new Map<string, Literal | readonly Literal[]>();
    if (this.#takeSign(')')) return found;
    do {
      const name = this.#expectName();
      this.#expectSign('=', "'='");
      found.set(name, this.#takeSign('[') ? this.#list() : this.#expectLiteral());
    } while (this.#takeSign(','));
    this.#expectSign(')', "')' or ','");
    return found;
  }

  #list(): readonly Literal[] {
    if (this.#takeSign(']')) return [];
    const members: Literal[] = [];
    do members.push(this.#expectLiteral());
    while (this.#takeSign(','));
    this.#expectSign(']', "']' or ','");
    return members;
  }

  #path(first: string, position: number): Expression {
    const segments = [first];
    while (this.#takeSign('/')) {
      const name = this.#expectName();
      if (this.#isSign('(')) return this.#lambda(name, segments, position);
      segments.push(name);
    }
    return { kind: 'path', segments, position };
  }

  #lambda(quantifier: string, segments: readonly string[], position: number): Expression {
    if (quantifier !== 'any' && quantifier !== 'all') {
      throw this.#unknownFunction(quantifier, position);
    }
    this.#expectSign('(', "'('");
    const common = { kind: 'lambda', quantifier, segments, position } as const;
    if (quantifier === 'any' && this.#takeSign(')')) return { ...common, variable: '' };
    const variable = this.#expectName();
    this.#expectSign(':', "':'");
    const condition = this.#nested(() => this.#or());
    this.#expectSign(')', "')' or operator");
    return { ...common, variable, condition };
  }

  #isSign(text: string): boolean {
    const token = this.#token;
    return token.kind === 'sign' && token.text === text;
  }

  #takeSign(text: string): boolean {
    const isThere = this.#isSign(text);
    if (isThere) this.#next += 1;
    return isThere;
  }

  #takeName(text: string): boolean {
    const token = this.#token;
    const isThere = token.kind === 'name' && token.text === text;
    if (isThere) this.#next += 1;
    return isThere;
  }

  #takeOperator(): ComparisonOperator | undefined {
    const token = this.#token;
    const operator =
      token.kind === 'name'
        ? comparisonOperators.find((candidate) => candidate === token.text)
        : undefined;
    if (operator !== undefined) this.#next += 1;
    return operator;
  }

  #expectSign(text: string, wanted: string): void {
    if (!this.#takeSign(text)) throw this.#expected(wanted, this.#token.position);
  }

  #expectName(): string {
    const token = this.#token;
    if (token.kind !== 'name') throw syntaxError(this.#source, token.position);
    this.#next += 1;
    return token.text;
  }

  #expectLiteral(): Literal {
    const token = this.#token;
    if (token.kind !== 'literal') throw this.#expected('Literal', token.position);
    this.#next += 1;
    return token.literal;
  }

  #expected(what: string, position: number): DataverseError {
    const message = `${what} expected at position ${position} in '${this.#source}'.`;
    const fix = slipFix(this.#source, position);
    return new DataverseError('syntax', message, { position, source: this.#source, fix });
  }

  #unknownFunction(name: string, position: number): DataverseError {
    if (name === 'cast' || name === 'isof') {
      const message = `The "${name}" function isn't supported.`;
      const fix =
        'Compare the column itself: contains, startswith and endswith work on text columns.';
      return new DataverseError('unknown-function', message, {
        position,
        source: this.#source,
        fix,
      });
    }
    return new DataverseError(
      'unknown-function',
      `An unknown function with name '${name}' was found. This may also be a function import or a key lookup on a navigation property, which is not allowed.`,
      {
        position,
        source: this.#source,
        nearest: name === 'substringof' ? 'contains' : nearestName(name, textFunctions),
      },
    );
  }
}
