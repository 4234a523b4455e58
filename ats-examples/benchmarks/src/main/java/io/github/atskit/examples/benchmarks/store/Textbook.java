package io.github.atskit.examples.benchmarks.store;

import java.util.ArrayList;
import java.util.List;

/** Takes the one statement of an append apart, into a statement for each table that it writes. */
final class Textbook {
    private static final String BEGIN = """
            insert into ats_candidacy (revision, hash, schema, state, cohort, stage, participant, mentor, due, candidacy_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String MOVE = """
            update ats_candidacy
            set revision = ?, hash = ?, schema = ?, state = ?, cohort = ?, stage = ?, participant = ?, mentor = ?, due = ?
            where candidacy_id = ? and revision = ?""";
    private static final String COMMIT =
            "insert into ats_commit (candidacy_id, revision, command_id, payload) values (?, ?, ?, ?)";
    private static final String SECTION = """
            insert into ats_section (candidacy_id, section, revision, schema, data) values (?, ?, ?, ?, ?)
            on conflict (candidacy_id, section)
            do update set revision = excluded.revision, schema = excluded.schema, data = excluded.data""";
    private static final String CLEAR_PANEL = "delete from ats_panel_seat where candidacy_id = ?";
    private static final String SEAT = "insert into ats_panel_seat (candidacy_id, person) values (?, ?)";
    private static final String CLEAR_REVIEWERS = "delete from ats_reviewer_seat where candidacy_id = ?";
    private static final String REVIEWER =
            "insert into ats_reviewer_seat (candidacy_id, cohort, stage, due, person) values (?, ?, ?, ?, ?)";
    private static final String OWED = """
            insert into ats_outbox (candidacy_id, revision, number, message_key, at_second, at_nano, schema, data)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final int COHORT = 4;
    private static final int STAGE = 5;
    private static final int DUE = 8;
    private static final int ID = 9;
    private static final int STATE_COLUMNS = 10;
    private static final int SECTION_COLUMNS = 4;
    private static final int OWED_COLUMNS = 6;

    private final List<Sent> statements = new ArrayList<>();
    private final List<Parameter> given;
    private final Parameter id;
    private int at;

    private Textbook(List<Parameter> given) {
        this.given = given;
        this.id = given.get(ID);
    }

    static List<Sent> statements(Sent.Query append) {
        Textbook textbook = new Textbook(append.parameters());
        textbook.state(append.sql().contains("update ats_candidacy"));
        return textbook.statements;
    }

    /** In the order of the parameters of the one statement. */
    private void state(boolean moves) {
        List<Parameter> state = next(moves ? STATE_COLUMNS + 1 : STATE_COLUMNS);
        List<Parameter> commit = next(3);
        statements.add(new Sent.Update(COMMIT, with(commit), 1));
        statements.add(new Sent.Update(moves ? MOVE : BEGIN, state, 1));
        List<Parameter.Many> sections = arrays(SECTION_COLUMNS);
        batch(SECTION, sections, List.of());
        Parameter.Many panel = (Parameter.Many) next(2).get(0);
        if (touchesPanel(state)) {
            statements.add(new Sent.Update(CLEAR_PANEL, List.of(id), Sent.Update.ANY));
            batch(SEAT, List.of(panel), List.of());
        }
        Parameter.Many reviewers = (Parameter.Many) next(2).get(0);
        if (touchesReviewers(state, sections.get(0))) {
            statements.add(new Sent.Update(CLEAR_REVIEWERS, List.of(id), Sent.Update.ANY));
            batch(REVIEWER, List.of(reviewers), List.of(state.get(COHORT), state.get(STAGE), state.get(DUE)));
        }
        List<Parameter> revision = next(1);
        batch(OWED, arrays(OWED_COLUMNS), revision);
    }

    /** Somebody who writes the statements by hand knows which commands can change the panel. */
    private static boolean touchesPanel(List<Parameter> state) {
        String stage = stage(state);
        return stage.equals("viva-booked") || stage.equals("awarded");
    }

    /** And which change the reviewers, or where their work is listed: whatever is neither before the first of them nor writing. */
    private static boolean touchesReviewers(List<Parameter> state, Parameter.Many sections) {
        String stage = stage(state);
        return sections.size() == 0 && !stage.equals("awaiting-mentor") && !stage.equals("drafting");
    }

    private static String stage(List<Parameter> state) {
        return ((Parameter.Text) state.get(STAGE)).text();
    }

    private List<Parameter> next(int count) {
        List<Parameter> next = given.subList(at, at + count);
        at += count;
        return next;
    }

    private List<Parameter.Many> arrays(int count) {
        return next(count).stream().map(Parameter.Many.class::cast).toList();
    }

    private List<Parameter> with(List<Parameter> rest) {
        List<Parameter> all = new ArrayList<>();
        all.add(id);
        all.addAll(rest);
        return all;
    }

    private void batch(String sql, List<Parameter.Many> columns, List<Parameter> before) {
        int rows = columns.get(0).size();
        List<List<Parameter>> each = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Parameter> parameters = with(before);
            for (Parameter.Many column : columns) {
                parameters.add(column.at(row));
            }
            each.add(parameters);
        }
        if (rows == 1) {
            statements.add(new Sent.Update(sql, each.get(0), 1));
        } else if (rows > 1) {
            statements.add(new Sent.Batch(sql, each));
        }
    }
}
