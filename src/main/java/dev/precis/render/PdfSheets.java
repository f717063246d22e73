package dev.precis.render;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Makes the pages of a PDF. */
final class PdfSheets implements PageSupplier {

    private static final COSName BACKGROUND = COSName.getPDFName("Layout");

    private final COSDictionary mark = new COSDictionary();

    PdfSheets() {
        mark.setItem(COSName.TYPE, BACKGROUND);
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int page, int shadowPage) {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Marks(mark));
        PDPage next = new PDPage(new PDRectangle(width, height));
        next.setResources(new PDResources(resources));
        document.addPage(next);
        return next;
    }

    /**
     * What marks the artifacts of a page. The library asks for a mark of its own, with the place of its box, for the background of every
     * box, drawn or not: more objects than all the rest of the document. Here they have one in common, which says as much.
     */
    private static final class Marks extends COSDictionary {

        Marks(COSDictionary mark) {
            setItem(BACKGROUND, mark);
        }

        @Override
        public boolean containsValue(Object value) {
            return isBackground(value) || super.containsValue(value);
        }

        @Override
        public COSName getKeyForValue(Object value) {
            return isBackground(value) ? BACKGROUND : super.getKeyForValue(value);
        }

        private static boolean isBackground(Object value) {
            return value instanceof COSDictionary mark && COSName.BACKGROUND.equals(mark.getCOSName(COSName.TYPE));
        }
    }
}
