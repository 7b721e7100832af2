import {
  DataverseError,
  hasPublisherPrefix,
  hasQuickCreate,
  nearestName,
} from '../../dataverse/index.ts';
import { configured } from '../../workspace/whole/configured.ts';
import { formDiagnostics } from '../diagnostics/forms.ts';
import type { ProviderHost } from '../host.ts';
import { jsonText } from '../json-text.ts';
import { sortParameters } from './form-parameters.ts';
import type { FormRequest } from './forms.ts';
import { inputText } from './input.ts';
import { attributeMeant } from './records.ts';

type Members = Readonly<Record<string, unknown>>;

const honored = [
  'entityName',
  'entityId',
  'formId',
  'createFromEntity',
  'relationship',
  'useQuickCreateForm',
  'cmdbar',
  'cmdBar',
];

const newWindow = 'the form opens in a window of its own';
const bar = 'the form shows this stage of the business process';

/** Options without an effect here, and the documented one in the product. */
const unused: Readonly<Record<string, string>> = {
  navbar: 'it shows or hides the site map beside the form',
  navBar: 'it shows or hides the site map beside the form',
  openInNewWindow: newWindow,
  height: 'it is the height of the new window',
  width: 'it is the width of the new window',
  windowPosition: 'the form opens in the center or at the side',
  processId: bar,
  processInstanceId: bar,
  selectStageId: bar,
  selectedStageId: bar,
};

/** The form that a widget gets: with the parameters that it takes, and the form that there is. */
export function checkedForm(request: FormRequest, host: ProviderHost): FormRequest {
  const { options } = request;
  const parameters = checkedParameters(options, request.parameters, host);
  explainFormOptions(options, host);
  return { ...request, parameters, options: withAllowedForm(options, host) };
}

/** A table that allows no quick create form opens its full form (documented). */
export function withAllowedForm(
  options: Members,
  { records, explain }: Pick<ProviderHost, 'records' | 'explain'>,
): Members {
  if (options['useQuickCreateForm'] !== true) return options;
  const table = records.findTable(inputText(options['entityName']));
  // It is not known of a table of the organization.
  if (!table || hasPublisherPrefix(table.name) || hasQuickCreate(table)) return options;
  explain(formDiagnostics.noQuickCreateForm(table.name));
  return { ...options, useQuickCreateForm: false };
}

/** Each option of a widget's `openForm` has an effect, or a diagnostic. */
function explainFormOptions(options: Members, host: ProviderHost): void {
  for (const [name, value] of Object.entries(options)) {
    const effect = configured(unused, name);
    if (effect !== undefined) {
      if (value !== false) host.explainOnce(formDiagnostics.formOptionUnused(name, effect));
    } else if (!honored.includes(name)) host.explain(unknownOption(name));
  }
  const { useQuickCreateForm: isQuick, formId } = options;
  if (isQuick !== undefined && typeof isQuick !== 'boolean')
    host.explain(formDiagnostics.quickCreateValue(jsonText(isQuick) ?? typeof isQuick));
  const form = inputText(formId);
  if (form !== '') host.explainOnce(formDiagnostics.unknownForm(form));
}

function unknownOption(name: string) {
  const known = [...honored, ...Object.keys(unused)];
  return formDiagnostics.unknownFormOption(name, nearestName(name, known) ?? honored.join(', '));
}

/**
 * The parameters that a form takes.
 *
 * @throws {DataverseError} naming the first one that fits neither a column nor the form
 */
function checkedParameters(
  { entityName: given }: Members,
  parameters: Members | undefined,
  host: ProviderHost,
): Members | undefined {
  const entityName = inputText(given);
  const table = host.records.findTable(entityName);
  // An unknown table is refused when the form opens, in the words of the platform.
  if (!parameters || !table) return parameters;
  const { formParameters } = host.workspace.getState().settings;
  const names = configured(formParameters, table.name) ?? [];
  const { values, declared, undeclared, refused } = sortParameters(table, parameters, names);
  if (refused) {
    const { name, value } = refused;
    const nearest = attributeMeant(table, name);
    const shown = jsonText(value) ?? typeof value;
    throw new DataverseError(
      'payload',
      `openForm: the parameter ${name.slice(0, 100)} is not valid for a form of ${table.name}, or ${shown.slice(0, 100)} does not fit it.`,
      {
        nearest: nearest === name ? undefined : nearest,
        fix: `Pass values of columns, or declare it: "formParameters": { "${table.name}": ["${name.slice(0, 100)}"] }.`,
      },
    );
  }
  for (const name of undeclared)
    host.explain(formDiagnostics.undeclaredParameter(name, table.name));
  return { ...values, ...declared };
}
