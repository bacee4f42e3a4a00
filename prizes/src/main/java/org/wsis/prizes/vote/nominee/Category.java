package org.wsis.prizes.vote.nominee;

/**
 * A category of an edition.
 *
 * @param line the code of its Action Line
 * @param title the edition's own, in the reader's language if that is known
 * @param nominees how many projects stand for the vote in it now
 */
public record Category(int number, String line, String title, int nominees) {
    Category called(String name) {
        return new Category(number, line, name, nominees);
    }
}
