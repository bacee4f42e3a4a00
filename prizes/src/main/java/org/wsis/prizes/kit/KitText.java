package org.wsis.prizes.kit;

/**
 * Words to paste, in one language.
 *
 * @param language its code
 * @param name of the language in itself
 * @param picture the address of the picture in it
 */
record KitText(String language, String name, String words, String picture) {
    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return language.equals("ar") ? "rtl" : "ltr";
    }
}
