package dev.precis.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import static dev.precis.page.RawPdf.ascii;
import static dev.precis.page.RawPdf.deflated;

/** Documents of some thousand bytes that would take a careless reader minutes, or all its memory. */
public final class HostileDocuments {

    private static final String W =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + "<w:body>";

    private HostileDocuments() {}

    /** By name; its ending says what kind it is. None of them holds a text that could be read in full. */
    public static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        pages(all);
        fonts(all);
        all.put("cells.docx", Docx.ofMainPart(W + "<w:tbl><w:tr>" + "<w:tc/>".repeat(4_500_000)));
        all.put("attribute.docx", Docx.ofMainPart(W + "<w:p a=\"" + "x".repeat(30_000_000) + "\"/>"));
        all.put("attributes.docx", Docx.ofMainPart(W + "<w:p" + " a=\"\"".repeat(100_000) + "/>"));
        all.put("comment.docx", Docx.ofMainPart(W + "<!--" + "x".repeat(30_000_000) + "-->"));
        all.put("elements.html", ascii("<p>a".repeat(2_000_000)));
        all.put("line.html", ascii("<p>" + "mot ".repeat(2_400_000)));
        all.put("deep.html", ascii("<div>".repeat(100_000) + "fond"));
        all.put("emphasis.html", ascii("<b><i><u><a href=x>".repeat(400_000)));
        all.put("tables.html", ascii("<table><tr><td>".repeat(100) + "<p>x</table>".repeat(300_000)));
        return all;
    }

    private static void pages(Map<String, byte[]> all) {
        String deflate = "/Filter/FlateDecode";
        all.put(
                "numbers.pdf",
                RawPdf.ofPage("", deflate, deflated("1.1 ".repeat(1000), 7_500)).bytes());
        all.put(
                "arrays.pdf",
                RawPdf.ofPage("/X[" + "[]".repeat(4_000_000) + "]", "", ascii("/X gs"))
                        .bytes());
        all.put(
                "nested.pdf",
                RawPdf.ofPage("", deflate, deflated("[".repeat(1000), 5_000)).bytes());
        all.put(
                "operators.pdf",
                RawPdf.ofPage("", deflate, deflated("BT ET q Q ".repeat(100), 30_000))
                        .bytes());
        all.put(
                "streams.pdf",
                new RawPdf()
                                .object("<</Type/Catalog/Pages 2 0 R>>")
                                .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                                .object("<</Type/Page/Parent 2 0 R/Contents[" + "4 0 R ".repeat(100_000) + "]>>")
                                .stream("", ascii("BT ET"))
                                .bytes());
        all.put(
                "rows.pdf",
                RawPdf.ofPage("", deflate + "/DecodeParms<</Predictor 12/Columns 120000000>>", deflated("BT ET", 1))
                        .bytes());
        all.put(
                "fax.pdf",
                RawPdf.ofPage(
                                "",
                                "/Filter/CCITTFaxDecode/DecodeParms<</Columns 30000/Rows 60000/K -1>>",
                                ascii("BT ET"))
                        .bytes());
        all.put(
                "ring.pdf",
                new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 400/Kids[2 0 R 2 0 R]/Parent 2 0 R>>")
                        .bytes());
        all.put("chain.pdf", chain());
    }

    private static byte[] chain() {
        RawPdf chain = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>");
        for (int i = 3; i < 100_000; i++) {
            chain.object("<</Type/Pages/Count 1/Kids[" + i + " 0 R]>>");
        }
        return chain.object("<</Type/Page>>").bytes();
    }

    private static void fonts(Map<String, byte[]> all) {
        String composite = "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Type/Font"
                + "/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>%s>>]>>";
        String program = "<</Type/FontDescriptor/FontName/A/Flags 4/FontBBox[0 0 1 1]/%s 8 0 R>>";
        all.put(
                "widths.pdf",
                RawPdf.ofFont(composite.formatted("/W[0 2000000000 500]")).bytes());
        all.put(
                "heights.pdf",
                RawPdf.ofFont(composite.formatted("/W2[0 2000000000 5 5 5]")).bytes());
        all.put(
                "codes.pdf",
                RawPdf.ofFont("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>").stream(
                                "",
                                ascii("begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 "
                                        + "beginbfrange % so many\n<00 00 00 00> <7fffffff> <0041> endbfrange endcmap"))
                        .bytes());
        all.put(
                "subroutines.pdf",
                RawPdf.ofFont("<</Type/Font/Subtype/Type1/BaseFont/A/FontDescriptor 7 0 R>>")
                        .object(program.formatted("FontFile"))
                        .stream(
                                "/Length1 " + HostileFonts.CLEAR.length() + "/Length2 " + HostileFonts.secret().length,
                                HostileFonts.type1())
                        .bytes());
        for (int format : new int[] {4, 12}) {
            all.put(
                    "glyphs" + format + ".pdf",
                    RawPdf.ofFont("<</Type/Font/Subtype/TrueType/BaseFont/A/FontDescriptor 7 0 R>>")
                            .object(program.formatted("FontFile2"))
                            .stream("", HostileFonts.trueType(format))
                            .bytes());
        }
    }

    /** Reads one of them. */
    static void read(DocumentReader reader, String name, byte[] document) {
        if (name.endsWith(".pdf")) {
            reader.pdf(document);
        } else if (name.endsWith(".docx")) {
            reader.docx(document);
        } else {
            reader.html(new String(document, StandardCharsets.ISO_8859_1));
        }
    }
}
