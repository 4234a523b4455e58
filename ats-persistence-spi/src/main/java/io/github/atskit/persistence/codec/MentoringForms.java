package io.github.atskit.persistence.codec;

import io.github.atskit.core.mentoring.Discussion;
import io.github.atskit.core.mentoring.Mentor;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.mentoring.MentorRequest;
import io.github.atskit.core.mentoring.Mentoring;
import io.github.atskit.core.mentoring.Statement;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.SubmissionDigest;
import io.github.atskit.core.workbook.WorkbookSeal;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Mentors, the statement and discussions. That there was a statement, by whom and about what, is open; what it says is not. */
final class MentoringForms {
    private static final Codes<MentorRelation> RELATIONS = Codes.of(MentorRelation.values());
    private static final Codes<MentorDuty> DUTIES = Codes.of(MentorDuty.values());

    private MentoringForms() {}

    static void write(Mentoring mentoring, Draft draft) {
        draft.open()
                .putAll("mentors", mentoring.mentors(), mentor -> mentor(mentor, new Branch()))
                .put("mentor-requested", mentoring.request().isDefined());
        if (mentoring.request().isDefined()) {
            draft.personal().putText("mentor-request", mentoring.request().get().note());
        }
        if (mentoring.statement().isDefined()) {
            Draft statement = new Draft();
            statement(mentoring.statement().get(), statement);
            draft.put("statement", statement);
        }
        draft.personal().putAllIfAny("discussions", mentoring.discussions(), talk -> discussion(talk, new Branch()));
    }

    static Mentoring read(Halves data) {
        List<Mentor> mentors = data.open().all("mentors", MentoringForms::mentor);
        boolean requested = data.open().flag("mentor-requested");
        Option<MentorRequest> request = requested
                ? Option.some(new MentorRequest(data.personal().optionalText("mentor-request")))
                : Option.none();
        return new Mentoring(
                mentors,
                request,
                data.readOptional("statement", MentoringForms::statement),
                data.personal().allOrNone("discussions", MentoringForms::discussion));
    }

    static Branch mentor(Mentor mentor, Branch branch) {
        return branch.put("mentor", mentor.person())
                .put("relation", mentor.relation())
                .put("more-experienced", mentor.moreExperienced())
                .put("mentoring-programme", mentor.mentoringProgramme());
    }

    static Mentor mentor(Fields fields) {
        return new Mentor(
                fields.id("mentor"),
                fields.code("relation", RELATIONS),
                fields.flag("more-experienced"),
                fields.flag("mentoring-programme"));
    }

    static void statement(Statement statement, Draft draft) {
        draft.open().put("mentor", statement.mentor()).put("written-on", statement.writtenOn());
        seal(statement.about(), draft.personal());
        draft.personal().put("text", statement.text());
    }

    static Statement statement(Halves data) {
        return new Statement(
                data.open().id("mentor"),
                data.personal().text("text"),
                data.open().date("written-on"),
                seal(data.personal()));
    }

    static void seal(WorkbookSeal seal, Branch branch) {
        branch.put("digest", seal.digest().hex());
    }

    static WorkbookSeal seal(Fields fields) {
        String digest = fields.text("digest");
        try {
            return WorkbookSeal.of(new SubmissionDigest(digest));
        } catch (IllegalArgumentException noDigest) {
            throw fields.broken("digest", "is not a digest");
        }
    }

    static Branch discussion(Discussion discussion, Branch branch) {
        branch.put("on", discussion.on())
                .put("topic", discussion.topic())
                .put("duty", discussion.duty())
                .putTextsIfAny("actions", discussion.actions());
        return discussion.standards().isEmpty()
                ? branch
                : branch.putTree("standards", PartForms.numbers(discussion.standards()));
    }

    static Discussion discussion(Fields fields) {
        return new Discussion(
                fields.date("on"),
                fields.text("topic"),
                fields.code("duty", DUTIES),
                fields.textsOrNone("actions"),
                StandardNumbers.of(fields.numbersOrNone("standards")));
    }
}
