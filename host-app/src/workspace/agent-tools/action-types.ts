/** Types of actions as exports of organizations write them (observed). */
const seenTypes = [
  'Create_New',
  'update_form_attributes',
  'Save',
  'Clone_Input_Record',
  'Draft_Email',
  'setcallscript',
  'Get_current_page',
  'Refresh',
  'If',
] as const;

/** Actions of the product whose name in exports is unknown; the names are ours (chosen). */
const ownTypes = [
  'Open_Existing_Record',
  'Update_Record',
  'Clone_Current_Record',
  'Resolve_Case',
  'Open_Record_List',
  'Search_Knowledge_Base',
  'Relevance_Search',
  'Open_Knowledge_Article',
  'Focus_Tab',
  'Open_Application_Tab',
  'Refresh_Session_Context',
  'Set_Session_Context',
  'Link_Record',
  'Unlink_Record',
  'Send_Knowledge_Article',
  'Run_Flow',
] as const;

export const actionTypes: readonly string[] = [...seenTypes, ...ownTypes];

export function isActionType(type: string): boolean {
  return includes(actionTypes, type);
}

/** Whether no export shows the name. */
export function isInventedType(type: string): boolean {
  return includes(ownTypes, type);
}

function includes(types: readonly string[], type: string): boolean {
  const wanted = type.trim().toLowerCase();
  return types.some((each) => each.toLowerCase() === wanted);
}
