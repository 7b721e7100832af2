import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import {
  LinkDismissRegular,
  LinkMultipleRegular,
  LinkRegular,
  MailRegular,
  MoreVerticalRegular,
  SendRegular,
  StarOffRegular,
  StarRegular,
} from '@fluentui/react-icons';
import type { DataverseRecord } from '../../../dataverse/index.ts';
import type { Mark } from './article-marks.ts';
import { useArticleActions } from './useArticleActions.ts';

interface ArticleMenuProps {
  readonly article: DataverseRecord;
  readonly title: string;
  readonly favorite: Mark;
  /** Commands that link to the session's case; absent without a case. */
  readonly link: Mark | undefined;
}

export function ArticleMenu({ article, title, favorite, link }: ArticleMenuProps) {
  const { canSend, send, mail, copyUrl } = useArticleActions(article);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={`More actions for ${title}`} relationship="label">
          <Button appearance="subtle" size="small" icon={<MoreVerticalRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<SendRegular />} disabled={!canSend} onClick={send}>
            Send URL
          </MenuItem>
          <MenuItem icon={<MailRegular />} disabled={!canSend} onClick={mail}>
            Email content
          </MenuItem>
          {link && (
            <MenuItem
              icon={link.isSet ? <LinkDismissRegular /> : <LinkMultipleRegular />}
              onClick={link.toggle}
            >
              {link.isSet ? 'Unlink from the case' : 'Link to the case'}
            </MenuItem>
          )}
          <MenuItem
            icon={favorite.isSet ? <StarOffRegular /> : <StarRegular />}
            onClick={favorite.toggle}
          >
            {favorite.isSet ? 'Remove from favorites' : 'Favorite'}
          </MenuItem>
          <MenuItem icon={<LinkRegular />} onClick={copyUrl}>
            Copy URL
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
