import account from './account.json';
import activityparty from './activityparty.json';
import activitypointer from './activitypointer.json';
import annotation from './annotation.json';
import appnotification from './appnotification.json';
import appointment from './appointment.json';
import businessunit from './businessunit.json';
import connection from './connection.json';
import contact from './contact.json';
import customeraddress from './customeraddress.json';
import email from './email.json';
import fax from './fax.json';
import incident from './incident.json';
import incidentresolution from './incidentresolution.json';
import knowledgearticle from './knowledgearticle.json';
import knowledgearticleincident from './knowledgearticleincident.json';
import lead from './lead.json';
import letter from './letter.json';
import msdyn_agentstatus from './msdyn_agentstatus.json';
import msdyn_appconfig_msdyn_channelprovider from './msdyn_appconfig_msdyn_channelprovider.json';
import msdyn_appconfiguration from './msdyn_appconfiguration.json';
import msdyn_appconfiguration_sessiontemplate from './msdyn_appconfiguration_sessiontemplate.json';
import msdyn_applicationtabtemplate from './msdyn_applicationtabtemplate.json';
import msdyn_channelprovider from './msdyn_channelprovider.json';
import msdyn_ciprovider from './msdyn_ciprovider.json';
import msdyn_conversationdata from './msdyn_conversationdata.json';
import msdyn_favoriteknowledgearticle from './msdyn_favoriteknowledgearticle.json';
import msdyn_kpieventdata from './msdyn_kpieventdata.json';
import msdyn_kpieventdefinition from './msdyn_kpieventdefinition.json';
import msdyn_notificationfield from './msdyn_notificationfield.json';
import msdyn_notificationtemplate from './msdyn_notificationtemplate.json';
import msdyn_notificationtemplate_notificationfield from './msdyn_notificationtemplate_notificationfield.json';
import msdyn_ocliveworkitem from './msdyn_ocliveworkitem.json';
import msdyn_ocsession from './msdyn_ocsession.json';
import msdyn_presence from './msdyn_presence.json';
import msdyn_sessiondata from './msdyn_sessiondata.json';
import msdyn_sessionparticipantdata from './msdyn_sessionparticipantdata.json';
import msdyn_sessiontemplate from './msdyn_sessiontemplate.json';
import msdyn_sessiontemplate_applicationtab from './msdyn_sessiontemplate_applicationtab.json';
import msdyn_templateparameter from './msdyn_templateparameter.json';
import opportunity from './opportunity.json';
import phonecall from './phonecall.json';
import product from './product.json';
import queue from './queue.json';
import queueitem from './queueitem.json';
import queuemembership from './queuemembership.json';
import role from './role.json';
import subject from './subject.json';
import systemuser from './systemuser.json';
import task from './task.json';
import team from './team.json';
import teammembership from './teammembership.json';
import transactioncurrency from './transactioncurrency.json';

/** The facts of each table. `read-column.ts` explains the notation, `README.md` the sources. */
export const tableFacts = [
  account,
  activityparty,
  activitypointer,
  annotation,
  appnotification,
  appointment,
  businessunit,
  connection,
  contact,
  customeraddress,
  email,
  fax,
  incident,
  incidentresolution,
  knowledgearticle,
  knowledgearticleincident,
  lead,
  letter,
  msdyn_agentstatus,
  msdyn_appconfig_msdyn_channelprovider,
  msdyn_appconfiguration,
  msdyn_appconfiguration_sessiontemplate,
  msdyn_applicationtabtemplate,
  msdyn_channelprovider,
  msdyn_ciprovider,
  msdyn_conversationdata,
  msdyn_favoriteknowledgearticle,
  msdyn_kpieventdata,
  msdyn_kpieventdefinition,
  msdyn_notificationfield,
  msdyn_notificationtemplate,
  msdyn_notificationtemplate_notificationfield,
  msdyn_ocliveworkitem,
  msdyn_ocsession,
  msdyn_presence,
  msdyn_sessiondata,
  msdyn_sessionparticipantdata,
  msdyn_sessiontemplate,
  msdyn_sessiontemplate_applicationtab,
  msdyn_templateparameter,
  opportunity,
  phonecall,
  product,
  queue,
  queueitem,
  queuemembership,
  role,
  subject,
  systemuser,
  task,
  team,
  teammembership,
  transactioncurrency,
];
