package vn.lienthong.mappings.npsp;

import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.Progress;

/**
 * Translates the province's progress to the Portal's. Cut with an ellipsis: the handler's name, of which 46 characters are
 * kept when it has more than 50. Nothing in a progress that was read is untranslatable today.
 */
public final class ProgressToNpsp {

    static final int HANDLER = 50;

    public Translation<NpspProgress> translate(Progress progress) {
        return Translation.of(new NpspProgress(
                progress.dossierCode().text(),
                WireText.atMost(HANDLER, progress.handler()),
                WireText.text(progress.handlerTitle()),
                WireText.time(progress.handledAt()),
                WireText.text(progress.department()),
                WireText.text(progress.content()),
                String.valueOf(progress.status().nationalCode()),
                WireText.time(progress.startedAt()),
                WireText.time(progress.stepDueAt())));
    }
}
