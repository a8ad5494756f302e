import { bodyById } from '../../../core/domain/by-id.ts';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { useAtlas } from '../../../session/atlas-context.ts';
import type { Framework } from '../../../core/domain/dataset.ts';
import { BodyLink } from '../parts/body-link.tsx';
import styles from './record-body.module.css';

/** Who is responsible for a framework, in the source's words for the role: «Responsible EU body: EEAS». */
export function FrameworkLead({ framework }: { readonly framework: Framework }) {
  const { atlas, words } = useAtlas();
  const lead = bodyById(atlas.dataset, framework.lead);
  return (
    <p className={styles['detail']}>
      <span>{`${framework.roleLabel === undefined ? words.messages.about.leadRole : isolated(framework.roleLabel)}: `}</span>
      {lead === undefined ? (
        <span>{framework.lead ?? words.messages.notStated}</span>
      ) : (
        <BodyLink body={lead} />
      )}
    </p>
  );
}
