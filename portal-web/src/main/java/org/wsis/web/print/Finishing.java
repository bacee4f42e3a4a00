package org.wsis.web.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.wsis.web.Typesetter.Printed;

/**
 * What the typesetter leaves to do for readers of Arabic: it sets tables from left to right only, so their cells are
 * written backwards, and it shapes letters by their presentation forms. Here the tags get the order of reading back, and
 * the text its letters.
 */
public final class Finishing {
    private Finishing() {}

    /** The document as it is kept. */
    public static Printed of(byte[] set, boolean rightToLeft) throws IOException {
        try (PDDocument document = Loader.loadPDF(set)) {
            for (COSStream map : unicodeMaps(document)) {
                ArabicLetters.restore(map);
            }
            if (rightToLeft) {
                reverseRows(document.getDocumentCatalog().getStructureTreeRoot());
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return new Printed(out.toByteArray(), document.getNumberOfPages());
        }
    }

    private static Set<COSStream> unicodeMaps(PDDocument document) throws IOException {
        var maps = new HashSet<COSStream>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                COSDictionary font = page.getResources().getFont(name).getCOSObject();
                if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
                    maps.add(map);
                }
            }
        }
        return maps;
    }

    private static void reverseRows(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("TR".equals(element.getStructureType())
                        && element.getCOSObject().getDictionaryObject(COSName.K) instanceof COSArray cells) {
                    reverse(cells);
                }
                reverseRows(element);
            }
        }
    }

    private static void reverse(COSArray cells) {
        List<COSBase> backwards = new ArrayList<>();
        cells.forEach(backwards::add);
        Collections.reverse(backwards);
        for (int place = 0; place < backwards.size(); place++) {
            cells.set(place, backwards.get(place));
        }
    }
}
