package org.wsis.prizes.letter;

import java.util.List;

/** Letters that leave together. */
public enum LetterRound {
    /** Who stands for the vote and who does not. */
    NOMINEES(
            "prizes.nomination.letters",
            """
            SELECT p.id, p.number, p.title, p.state AS choice, p.submitter FROM prizes.project p
            WHERE p.edition = ? AND p.state IN ('NOMINATED', 'NOT_NOMINATED') AND p.submitter IS NOT NULL
            AND NOT EXISTS (SELECT FROM prizes.nomination_letter l WHERE l.project = p.id) ORDER BY p.number
            """,
            "prizes.nomination_letter",
            List.of(
                    new LetterKind("NOMINATED", "prizes.nomination.choice.nominated", "prizes.letter.nominated"),
                    new LetterKind(
                            "NOT_NOMINATED", "prizes.nomination.choice.not-nominated", "prizes.letter.not-nominated"))),
    /** Who won the prize of a category or a special one, and who is champion. Of several, the first here is told. */
    HONOURS(
            "prizes.honour.letters",
            """
            SELECT p.id, p.number, p.title, p.submitter, CASE WHEN EXISTS (SELECT FROM prizes.chosen c
                    WHERE c.project = p.id AND c.special_prize IS NULL AND NOT c.withdrawn) THEN 'WINNER'
                WHEN EXISTS (SELECT FROM prizes.chosen c WHERE c.project = p.id AND NOT c.withdrawn) THEN 'SPECIAL'
                ELSE 'CHAMPION' END AS choice
            FROM prizes.vote_result v JOIN prizes.project p ON p.id = v.project
            WHERE v.edition = ? AND p.state = 'NOMINATED' AND p.submitter IS NOT NULL
            AND (v.champion OR EXISTS (SELECT FROM prizes.chosen c WHERE c.project = p.id AND NOT c.withdrawn))
            AND NOT EXISTS (SELECT FROM prizes.honour_letter l WHERE l.project = p.id) ORDER BY p.number
            """,
            "prizes.honour_letter",
            List.of(
                    new LetterKind("WINNER", "prizes.rank.winner", "prizes.letter.winner"),
                    new LetterKind("SPECIAL", "prizes.special.one", "prizes.letter.special"),
                    new LetterKind("CHAMPION", "prizes.rank.champion", "prizes.letter.champion")));

    private final String act;
    private final String waiting;
    private final String table;
    private final List<LetterKind> kinds;

    LetterRound(String act, String waiting, String table, List<LetterKind> kinds) {
        this.act = act;
        this.waiting = waiting;
        this.table = table;
        this.kinds = kinds;
    }

    /** How the record calls that letters of it left. */
    String act() {
        return act;
    }

    /** The statement that finds about which projects of an edition nobody was told. */
    String waiting() {
        return waiting;
    }

    /** The table that remembers about which projects somebody was. */
    String table() {
        return table;
    }

    /** The kinds of letters. */
    List<LetterKind> kinds() {
        return kinds;
    }

    LetterKind kind(String choice) {
        return kinds.stream()
                .filter(kind -> kind.choice().equals(choice))
                .findFirst()
                .orElseThrow();
    }

    /** What the letter tells whose words have this prefix. */
    String choice(String letter) {
        return kinds.stream()
                .filter(kind -> kind.letter().equals(letter))
                .findFirst()
                .orElseThrow()
                .choice();
    }
}
