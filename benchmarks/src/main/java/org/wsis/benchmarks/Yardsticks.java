package org.wsis.benchmarks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the portal's pages are compared with, answered by the same server. */
@Controller
class Yardsticks {
    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final String hash;

    Yardsticks(JdbcClient database, PasswordEncoder passwords) {
        this.database = database;
        this.passwords = passwords;
        this.hash = String.valueOf(passwords.encode("a yardstick of a password"));
    }

    /** (a) A constant string. */
    @GetMapping("/yardstick/constant")
    @ResponseBody
    String constant() {
        return "constant";
    }

    /** (b) The page frame with no data in it. */
    @GetMapping("/yardstick/frame")
    String frame() {
        return "yardstick/frame";
    }

    /** (c) The bare SQL of a list of twenty published entries. */
    @GetMapping("/yardstick/sql")
    @ResponseBody
    String sql() {
        return Integer.toString(database.sql(
                        "SELECT * FROM stocktaking.entry WHERE state = 'PUBLISHED' ORDER BY published_at DESC LIMIT 20")
                .query()
                .listOfRows()
                .size());
    }

    /** What every sign-in must pay: one check of a password against its hash. */
    @GetMapping("/yardstick/hash")
    @ResponseBody
    String hash() {
        return Boolean.toString(passwords.matches("another password", hash));
    }
}
