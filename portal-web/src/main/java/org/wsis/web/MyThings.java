package org.wsis.web;

import java.util.List;
import java.util.Locale;
import org.wsis.account.AccountId;

/** What a feature shows a person of their own on {@code /account}: things and their fate. One bean for each feature. */
public interface MyThings {
    /** Message key of the heading, for example {@code stocktaking.mine}. */
    String heading();

    /** Its place among the others, small first. */
    int order();

    /** The things changed last come first, at most {@code limit}. */
    List<MyThing> of(AccountId owner, Locale locale, int limit);
}
