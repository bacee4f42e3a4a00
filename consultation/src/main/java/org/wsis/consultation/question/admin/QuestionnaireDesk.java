package org.wsis.consultation.question.admin;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.question.Draft;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Keys;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Questionnaire;
import org.wsis.consultation.question.QuestionnaireRules;
import org.wsis.consultation.question.Questionnaires;
import org.wsis.consultation.question.Version;
import org.wsis.schedule.PortalTime;

/** Where staff write the next version of a questionnaire. */
@Service
class QuestionnaireDesk {
    private final Questionnaires questionnaires;
    private final QuestionnaireTrace trace;
    private final PortalTime time;

    QuestionnaireDesk(Questionnaires questionnaires, QuestionnaireTrace trace, PortalTime time) {
        this.questionnaires = questionnaires;
        this.trace = trace;
        this.time = time;
    }

    /** Adds an item under the one of this path; it gets a key that no version ever had. */
    @Transactional
    public Written add(ConsultationId process, String parent, Kind kind, ItemForm form, AccountId by) {
        Draft draft = questionnaires.lock(process);
        Item above = draft.content().find(parent).orElse(null);
        if (above == null && !parent.isEmpty() || !QuestionnaireRules.fits(kind, above)) {
            return new Written.Gone();
        }
        List<Item> beside = above == null ? draft.content().sections() : above.items();
        if (beside.size() >= QuestionnaireRules.MOST_ITEMS) {
            return new Written.TooMany();
        }
        Item item = form.toItem("", kind, List.of());
        String key = Keys.of(
                item.title().texts().getOrDefault(item.title().language(), ""),
                kind,
                taken(process, draft, kind == Kind.PART ? parent : ""));
        return write(process, draft, parent, form.toItem(key, kind, List.of()), form, by);
    }

    /** Lets the item at the path say so. */
    @Transactional
    public Written change(ConsultationId process, String path, ItemForm form, AccountId by) {
        Draft draft = questionnaires.lock(process);
        Item item = draft.content().find(path).orElse(null);
        if (item == null) {
            return new Written.Gone();
        }
        Item said = form.toItem(item.key(), item.kind(), item.items());
        return write(process, draft, draft.content().parentOf(path), said, form, by);
    }

    private Written write(ConsultationId process, Draft draft, String parent, Item item, ItemForm form, AccountId by) {
        if (!draft.isAt(form.revision())) {
            return new Written.Overtaken(draft.revision());
        }
        questionnaires.write(process, draft.content().put(parent, item), time.now());
        trace.write("written", process, by, Map.of("item", item.key()));
        return new Written.Done();
    }

    /** All keys that items beside it have or had, so that no answer is ever taken for one to another question. */
    private Set<String> taken(ConsultationId process, Draft draft, String question) {
        Set<String> keys = new HashSet<>();
        Stream.concat(
                        Stream.of(draft.content()),
                        questionnaires.versions(process).stream().map(Version::content))
                .flatMap(content -> besides(content, question))
                .forEach(item -> keys.add(item.key()));
        return keys;
    }

    private static Stream<Item> besides(Questionnaire content, String question) {
        return question.isEmpty()
                ? Stream.concat(content.sections().stream(), content.questions().stream())
                : content.question(question).stream().flatMap(one -> one.items().stream());
    }

    /** Takes an item out of the draft, with all that belongs to it. */
    @Transactional
    public Written remove(ConsultationId process, String path, @Nullable Long seen, AccountId by) {
        return rewrite("removed", process, path, seen, by, content -> content.without(path));
    }

    /** Moves an item one place among those beside it. */
    @Transactional
    public Written move(ConsultationId process, String path, boolean earlier, @Nullable Long seen, AccountId by) {
        return rewrite("moved", process, path, seen, by, content -> content.moved(path, earlier));
    }

    private Written rewrite(
            String act,
            ConsultationId process,
            String path,
            @Nullable Long seen,
            AccountId by,
            UnaryOperator<Questionnaire> change) {
        Draft draft = questionnaires.lock(process);
        if (draft.content().find(path).isEmpty()) {
            return new Written.Gone();
        }
        if (!draft.isAt(seen)) {
            return new Written.Overtaken(draft.revision());
        }
        questionnaires.write(process, change.apply(draft.content()), time.now());
        trace.write(act, process, by, Map.of("item", path));
        return new Written.Done();
    }
}
