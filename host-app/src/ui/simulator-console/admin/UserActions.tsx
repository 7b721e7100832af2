import { useApp, useApply, useWorkspace } from '../../../store/hooks.ts';
import { profileOf } from '../../../workspace/people/app-profiles.ts';
import { isSameId } from '../../../workspace/whole/same-id.ts';
import { signIn } from '../../../workspace/people/users.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

/** A user's profile, and a link to that user's workspace. */
export function UserActions({ id }: { readonly id: string }) {
  const styles = useConsoleStyles();
  const { clock } = useApp();
  const apply = useApply();
  const user = useWorkspace(({ users }) => users.find((each) => isSameId(each.id, id)));
  const profiles = useWorkspace(({ appProfiles }) => appProfiles);
  const agent = useWorkspace(({ environment }) => environment.user.id);
  if (!user) return null;
  return (
    <>
      {isSameId(agent, id) ? (
        <p className={styles.note}>Signed in. Changes apply immediately.</p>
      ) : (
        <div className={styles.actions}>
          <ConfirmButton
            label="Sign in"
            question={`Sign in as ${user.fullName}?`}
            consequence="All sessions close without asking, and the provider pages reload. Records are kept."
            onConfirm={() => apply(signIn, { id, now: clock.now() })}
          />
        </div>
      )}
      <p className={styles.note}>App profile: {profileOf(profiles, user).name}</p>
    </>
  );
}
