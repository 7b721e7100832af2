import { absent, arg, check, from } from '../../../contract/define.ts';
import { anything } from '../../../contract/schema.ts';
import { withPage, withPosts, withTable, without, type LibraryMutant } from './library-mutant.ts';

/** Wrong keys, names and posts. */
export const requestMutants: readonly LibraryMutant[] = [
  {
    says: 'setWidth posts a telemetry ID',
    rule: 'WR10',
    caughtBy: 'panel/setWidth',
    install: withTable(({ setWidth, getWidth }) => ({
      setWidth: { ...setWidth, keys: { ...setWidth.keys, ...getWidth.keys } },
    })),
  },
  {
    says: 'createRecord posts the other columns of a record that has one named message',
    rule: 'RC3',
    caughtBy: 'records/createRecord',
    install: withTable(({ createRecord }) => ({
      createRecord: {
        ...createRecord,
        keys: {
          ...createRecord.keys,
          value: from(
            ([, data]) => new Map(Object.entries(Object(JSON.parse(String(data))) as object)),
            anything,
          ),
        },
      },
    })),
  },
  {
    says: 'updateRecord posts an object of columns instead of a Map',
    rule: 'WR10',
    caughtBy: 'records/updateRecord',
    install: withTable(({ updateRecord }) => ({
      updateRecord: {
        ...updateRecord,
        keys: {
          ...updateRecord.keys,
          value: from(([, , data]) => JSON.parse(String(data)), anything),
        },
      },
    })),
  },
  {
    says: 'updateConversation leaves the table to the host',
    rule: 'WR10',
    caughtBy: 'records/updateConversation',
    install: withTable(({ updateConversation }) => ({
      updateConversation: {
        ...updateConversation,
        keys: without(updateConversation.keys, 'entityName'),
      },
    })),
  },
  {
    says: 'only a strict true counts as searchOnly',
    rule: 'SR1',
    caughtBy: 'search/searchAndOpenRecords',
    install: withTable(({ searchAndOpenRecords }) => ({
      searchAndOpenRecords: {
        ...searchAndOpenRecords,
        wire: (args: readonly unknown[]) => (args[2] === true ? 'search' : 'searchandopenrecords'),
      },
    })),
  },
  {
    says: 'a search omits its type when none is given',
    rule: 'SR1',
    caughtBy: 'search/searchAndOpenRecords',
    install: withTable(({ searchAndOpenRecords }) => ({
      searchAndOpenRecords: {
        ...searchAndOpenRecords,
        keys: {
          ...searchAndOpenRecords.keys,
          searchType: from((args) => args[4] ?? absent, anything),
        },
      },
    })),
  },
  {
    says: 'renderSearchPage takes the search type third, as in the reference page',
    rule: 'WR10',
    caughtBy: 'search/renderSearchPage',
    install: withTable(({ renderSearchPage }) => ({
      renderSearchPage: {
        ...renderSearchPage,
        keys: {
          ...renderSearchPage.keys,
          correlationId: arg(3, anything),
          searchType: arg(2, anything),
        },
      },
    })),
  },
  {
    says: 'notifyEvent omits missing values',
    rule: 'NT1',
    caughtBy: 'notifications/notifyEvent',
    install: withTable(({ notifyEvent }) => ({
      notifyEvent: {
        ...notifyEvent,
        keys: {
          ...notifyEvent.keys,
          eventType: from(
            ([input]) => (Object(input) as { eventType?: unknown }).eventType ?? absent,
            anything,
          ),
        },
      },
    })),
  },
  {
    says: 'notifyEvent takes a third argument as its token',
    rule: 'NT1',
    caughtBy: 'notifications/notifyEvent',
    install: withTable(({ notifyEvent }) => ({
      notifyEvent: {
        ...notifyEvent,
        keys: { ...notifyEvent.keys, cancellationToken: from((args) => args[2], anything) },
      },
    })),
  },
  ...(['clearGlobalNotification', 'showProgressIndicator'] as const).map((name) => ({
    says: `a refused ${name} reports the given telemetry ID`,
    rule: 'WR9',
    caughtBy: `notifications/${name}`,
    install: withTable((methods) => ({ [name]: { ...methods[name], refusesWithoutId: false } })),
  })),
  {
    says: 'cancelEvent refuses an empty token',
    rule: 'WR10',
    caughtBy: 'notifications/cancelEvent',
    install: withTable(({ cancelEvent }) => ({
      cancelEvent: { ...cancelEvent, checks: [check(([token]) => !token, 'no')] },
    })),
  },
  {
    says: 'getTabs posts its keys in the order of its arguments',
    rule: 'WR10',
    caughtBy: 'tabs/getTabs',
    install: withTable(({ getTabs }) => {
      const { templateTag, msdyn_name, correlationId } = getTabs.keys;
      return { getTabs: { ...getTabs, keys: { msdyn_name, templateTag, correlationId } } };
    }),
  },
  {
    says: 'requestFocusSession takes the telemetry ID second, as in the reference page',
    rule: 'WR10',
    caughtBy: 'sessions/requestFocusSession',
    install: withTable(({ requestFocusSession }) => ({
      requestFocusSession: {
        ...requestFocusSession,
        keys: {
          ...requestFocusSession.keys,
          messagesCount: arg(2, anything),
          correlationId: arg(1, anything),
        },
      },
    })),
  },
  {
    says: 'createSession names the customer from the template parameters first',
    rule: 'WR10',
    caughtBy: 'sessions/createSession',
    install: withTable(({ createSession }) => ({
      createSession: {
        ...createSession,
        keys: {
          ...createSession.keys,
          customerName: from(
            ([input]) =>
              (Object(input) as { templateParameters?: { customerName?: unknown } })
                .templateParameters?.customerName,
            anything,
          ),
        },
      },
    })),
  },
  {
    says: 'setClickToAct posts a missing flag as it is',
    rule: 'WR10',
    caughtBy: 'environment/setClickToAct',
    install: withTable(({ setClickToAct }) => ({
      setClickToAct: {
        ...setClickToAct,
        keys: { ...setClickToAct.keys, value: arg(0, anything) },
      },
    })),
  },
  {
    says: 'logAnalyticsEvent requires both arguments',
    rule: 'WR10',
    caughtBy: 'environment/logAnalyticsEvent',
    install: withTable(({ logAnalyticsEvent }) => ({
      logAnalyticsEvent: {
        ...logAnalyticsEvent,
        checks: logAnalyticsEvent.checks.map(({ text }) =>
          check(([data, name]) => !data || !name, text),
        ),
      },
    })),
  },
  {
    says: 'raiseEvent posts under its own name',
    rule: 'EV11',
    caughtBy: 'events/raiseEvent',
    install: withPosts((post) =>
      post.messageType === 'my-event' ? { ...post, messageType: 'raiseEvent' } : post,
    ),
  },
  {
    says: 'requests contain their sender',
    rule: 'WR10',
    caughtBy: 'panel/getMode',
    install: withPosts((post) =>
      post.messageData instanceof Map
        ? { ...post, messageData: new Map([...post.messageData, ['originURL', 'me']]) }
        : post,
    ),
  },
  {
    says: 'requests carry an object instead of a Map',
    rule: 'WR10',
    caughtBy: 'panel/getMode',
    install: withPosts((post) =>
      post.messageData instanceof Map
        ? { ...post, messageData: Object.fromEntries(post.messageData) as object }
        : post,
    ),
  },
  {
    says: 'requests have a fourth member',
    rule: 'WR10',
    caughtBy: 'wire/requests',
    install: withPosts((post) => ({ ...post, isEventFlag: false })),
  },
  {
    says: 'every request has the same correlation ID',
    rule: 'WR10',
    caughtBy: 'wire/requests',
    install: withPosts((post) => ({ ...post, messageCorrelationId: 'abcde' })),
  },
  {
    says: 'a message that cannot be posted is tried only once',
    rule: 'WR11',
    caughtBy: 'wire/requests',
    install: withPage(({ post }) => {
      const failed = new Set<unknown>();
      return {
        post: (message, target) => {
          if (failed.has(message)) throw new Error('tried before');
          failed.add(message);
          const isPosted = post(message, target);
          failed.delete(message);
          return isPosted;
        },
      };
    }),
  },
];
