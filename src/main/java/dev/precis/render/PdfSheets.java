package dev.precis.render;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.util.List;

/**
 * The pages of a PDF, made one after the other. The library marks every box as a background with a box of its own, drawn or not: more objects
 * than all the rest of the document. Where a rule or a tint stands says its drawing; so one mark, of layout, serves them all.
 */
final class PdfSheets implements PageSupplier {

    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    private final COSDictionary mark = new COSDictionary();
    private PDResources last = new PDResources();

    PdfSheets() {
        mark.setItem(COSName.TYPE, LAYOUT);
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int page, int shadowPage) {
        finish();
        PDPage next = new PDPage(new PDRectangle(width, height));
        last = new PDResources();
        next.setResources(last);
        document.addPage(next);
        return next;
    }

    /** Lets go of what marked the backgrounds of the page drawn last. */
    void finish() {
        COSDictionary marks = last.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (marks != null) {
            for (COSName name : List.copyOf(marks.keySet())) {
                if (isBackground(marks.getDictionaryObject(name))) {
                    marks.setItem(name, mark);
                }
            }
        }
    }

    private static boolean isBackground(COSBase properties) {
        return properties instanceof COSDictionary dictionary
                && COSName.BACKGROUND.equals(dictionary.getCOSName(COSName.TYPE));
    }
}
