package org.wsis.stocktaking.report.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wsis.mail.PublicAddress;
import org.wsis.stocktaking.Documents;

/** Sets documents for other features. */
@Component
class SetDocuments implements Documents {
    private final Typesetter typesetter;
    private final PublicAddress address;

    SetDocuments(Typesetter typesetter, PublicAddress address) {
        this.typesetter = typesetter;
        this.address = address;
    }

    @Override
    public Document pdf(String html, Locale locale) {
        boolean rightToLeft = locale.getLanguage().equals("ar");
        try {
            byte[] set = typesetter.pdf(html, address.of(""), rightToLeft);
            Finishing.Finished finished = Finishing.of(set, rightToLeft);
            return new Document(finished.content(), finished.pages());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
