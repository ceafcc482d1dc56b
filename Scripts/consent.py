#!/usr/bin/env python3
"""Writes the model forms of consent that the handbook offers, Documentation/Handbook/files, as Word files: always the same bytes.

    python3 Scripts/consent.py
"""

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

FOLDER = Path(__file__).resolve().parent.parent / "Documentation" / "Handbook" / "files"
BLANK = "_" * 34
# A heading begins with "# ", a box to tick with "[] ", a table is a list of rows of which the first one names the columns.
GERMAN = [
    "# Freigabe eines Praxisbeispiels",
    "Muster. Ersetzen Sie, was in eckigen Klammern steht, und lassen Sie die Fassung, die Sie verwenden, von Ihrem Datenschutz prüfen. "
    "Das Muster ist gemeinfrei (CC0).",
    f"Unternehmen: {BLANK}", "Herausgeber: [Name und Anschrift der Einrichtung]", f"Titel des Praxisbeispiels: {BLANK}",
    f"Fassung vom: {BLANK}",
    "Der Text mit allen Bildern und Zahlen liegt bei. Das Unternehmen hat ihn gelesen und ist mit dieser Fassung einverstanden.",
    "## 1. Wo das Beispiel erscheinen darf",
    "[] auf der Website des Herausgebers",
    "[] bei Partnern (Kammern, Verbände, Nachfolgeprojekte), auf deren Websites und in deren Feeds",
    "[] in einer Broschüre, gedruckt, als PDF oder als E-Book",
    "## 2. Mit oder ohne Namen",
    "[] mit dem Namen des Unternehmens",
    "[] ohne Namen: Name, Website, Ort und Personen werden weggelassen. In einer kleinen Branche kann das Unternehmen trotzdem "
    "erkannt werden.",
    "## 3. Wie lange",
    "[] ohne Befristung", f"[] bis zum {BLANK}",
    "## 4. Lizenz",
    "Der Text erscheint unter der Lizenz [CC BY 4.0]: Andere dürfen ihn weitergeben und bearbeiten, wenn sie die Quelle nennen. "
    "Für Kopien, die schon weitergegeben sind, lässt sich diese Lizenz nicht zurücknehmen.",
    "## 5. Personen und Bilder",
    "Wer genannt, zitiert oder abgebildet wird, entscheidet selbst, freiwillig und ohne Nachteil. Jede Person trägt sich hier ein "
    "oder bekommt ein eigenes Blatt.",
    [["Name", "genannt (ja/nein)", "zitiert (ja/nein)", "im Bild (ja/nein)", "Datum und Unterschrift"]] + [[""] * 5] * 4,
    "## 6. Widerruf",
    "Das Unternehmen kann die Freigabe und jede Person ihre Einwilligung jederzeit widerrufen, ohne Gründe und formlos, bei "
    "[E-Mail-Adresse]. Das gilt ab dem Widerruf; was vorher geschah, bleibt rechtmäßig. Der Herausgeber nimmt das Beispiel dann "
    "von seiner Website und fordert Partner auf, ihre Kopien zu löschen. Was schon gedruckt ist, lässt sich nicht zurückholen.",
    "## 7. Änderungen",
    "Tippfehler berichtigt der Herausgeber ohne Rückfrage. Alles andere ändert er nur, wenn das Unternehmen einverstanden ist.",
    "## 8. Hinweise zum Datenschutz",
    "Verantwortlich ist [Einrichtung, Anschrift, E-Mail-Adresse]; den Datenschutz dort erreichen Sie unter [E-Mail-Adresse]. Zweck ist, "
    "das Praxisbeispiel zu veröffentlichen. Rechtsgrundlage ist Ihre Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO). Empfänger sind die "
    "Öffentlichkeit und die Partner, denen Sie unter 1 zugestimmt haben. Die Angaben bleiben öffentlich bis zum Widerruf oder bis zum "
    "Datum unter 3. Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und "
    "Datenübertragbarkeit, und Sie können sich bei einer Aufsichtsbehörde für den Datenschutz beschweren.",
    "## Unterschriften",
    [["", "Ort und Datum", "Name und Funktion", "Unterschrift"], ["für das Unternehmen", "", "", ""],
     ["für den Herausgeber", "", "", ""]],
]
ENGLISH = [
    "# Consent to the publication of a case study",
    "Model form. Replace whatever is in square brackets, and have your data protection officer check the version that you use. "
    "The form is in the public domain (CC0).",
    f"Company: {BLANK}", "Publisher: [name and address of the organisation]", f"Title of the case study: {BLANK}",
    f"Version of: {BLANK}",
    "The text with all pictures and figures is enclosed. The company has read it and agrees to this version.",
    "## 1. Where the case study may appear",
    "[] on the publisher's website",
    "[] with partners (chambers, associations, successor projects), on their websites and in their feeds",
    "[] in a brochure: printed, as a PDF or as an e-book",
    "## 2. With or without the name",
    "[] with the name of the company",
    "[] without the name: name, website, place and people are left out. In a small trade, the company may be recognised all the same.",
    "## 3. For how long",
    "[] without a limit", f"[] until {BLANK}",
    "## 4. Licence",
    "The text is published under the licence [CC BY 4.0]: others may share and adapt it if they name the source. For copies that have "
    "already been passed on, this licence cannot be taken back.",
    "## 5. People and pictures",
    "Everyone who is named, quoted or shown decides for themselves, freely and without any disadvantage. Each person signs here or gets "
    "a sheet of their own.",
    [["Name", "named (yes/no)", "quoted (yes/no)", "in a picture (yes/no)", "Date and signature"]] + [[""] * 5] * 4,
    "## 6. Withdrawal",
    "The company and each person may withdraw their consent at any time, informally and without giving reasons, by writing to [e-mail "
    "address]. This takes effect from then on; whatever happened before remains lawful. The publisher then takes the case study off its "
    "website and asks partners to delete their copies. Anything already printed cannot be called back.",
    "## 7. Changes",
    "The publisher corrects typing mistakes without asking. Anything else is changed only if the company agrees.",
    "## 8. Data protection notice",
    "The controller is [organisation, address, e-mail address]; its data protection officer can be reached at [e-mail address]. The "
    "purpose is to publish the case study. The legal basis is your consent (Article 6(1)(a) GDPR). The recipients are the public and "
    "the partners to whom you agreed under 1. The data stay public until you withdraw your consent or until the date under 3. You have "
    "the right to access, rectification, erasure, restriction of processing and data portability, and you may complain to a data "
    "protection authority.",
    "## Signatures",
    [["", "Place and date", "Name and position", "Signature"], ["for the company", "", "", ""], ["for the publisher", "", "", ""]],
]
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def paragraph(text: str, style: str = "") -> str:
    style = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{style}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def table(rows: list[list[str]]) -> str:
    width = 9600 // len(rows[0])
    grid = f'<w:gridCol w:w="{width}"/>' * len(rows[0])
    lines = []
    for number, row in enumerate(rows):
        kind = "<w:trPr><w:tblHeader/></w:trPr>" if number == 0 else '<w:trPr><w:trHeight w:val="560"/></w:trPr>'
        cells = "".join(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{paragraph(cell)}</w:tc>' for cell in row)
        lines.append(f"<w:tr>{kind}{cells}</w:tr>")
    borders = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
                      for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    return (f'<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{''.join(lines)}</w:tbl>{paragraph('')}")


def body(parts: list) -> str:
    for part in parts:
        if isinstance(part, list):
            yield table(part)
        elif part.startswith("## "):
            yield paragraph(part[3:], "Heading2")
        elif part.startswith("# "):
            yield paragraph(part[2:], "Heading1")
        else:
            yield paragraph(part.replace("[] ", "☐ ", 1) if part.startswith("[] ") else part)


def styles(language: str) -> str:
    heads = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/><w:basedOn w:val="Normal"/>'
        f'<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="{before}" w:after="80"/>'
        f'<w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr></w:style>'
        for level, before, size in ((1, 0, 36), (2, 240, 25)))
    return (f'<w:styles {WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>'
            f'<w:sz w:val="21"/><w:lang w:val="{language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
            '<w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
            '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
            f"{heads}</w:styles>")


def form(name: str, language: str, parts: list) -> None:
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    files = {
        "[Content_Types].xml":
            f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
            'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{kind}.document.main+xml"/>'
            f'<Override PartName="/word/styles.xml" ContentType="{kind}.styles+xml"/></Types>',
        "_rels/.rels":
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
        "word/document.xml":
            f"<w:document {WORD}><w:body>{''.join(body(parts))}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>'
            "</w:sectPr></w:body></w:document>",
        "word/styles.xml": styles(language),
        "word/_rels/document.xml.rels":
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/styles" Target="styles.xml"/>'
            "</Relationships>",
    }
    with zipfile.ZipFile(FOLDER / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in files.items():
            archive.writestr(zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0)), head + text, zipfile.ZIP_DEFLATED)


form("muster-freigabe.docx", "de-DE", GERMAN)
form("consent-form.docx", "en-GB", ENGLISH)
