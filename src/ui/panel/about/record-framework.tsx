import { bodyById } from '../../../core/domain/by-id.ts';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { useSession } from '../../../session/session-context.ts';
import { useWords } from '../../../session/words-context.ts';
import type { Framework } from '../../../core/domain/dataset.ts';
import { BodyLink } from '../parts/body-link.tsx';
import styles from './record-body.module.css';

/**
 * Who is responsible for a framework, in the source's words for the role: «Responsible EU body:
 * EEAS».
 */
export function FrameworkLead({ framework }: { readonly framework: Framework }) {
  const { whole } = useSession().atlas;
  const words = useWords();
  const lead = bodyById(whole, framework.lead);
  return (
    <p className={styles['detail']}>
      <span>
        {words.grammar.label(
          framework.roleLabel === undefined
            ? words.messages.about.leadRole
            : isolated(framework.roleLabel),
        )}
      </span>
      {lead === undefined ? (
        <span>{framework.lead ?? words.messages.notStated}</span>
      ) : (
        <BodyLink body={lead} />
      )}
    </p>
  );
}
