"""Makes pictures and documents of every kind that say more than they show: places, names, cameras, comments.

Every secret holds the word WIESENTAL, in this spelling or another; what an export hands out must hold none."""

import base64
import io
import os
import struct
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

from PIL import Image, ImageCms, PngImagePlugin

from judgelib.tools import output, program

SECRET = "WIESENTAL"
XMP = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" exif:GPSLatitude="49,40.1N"
 photoshop:City="{SECRET}"><dc:creator><rdf:Seq><rdf:li>{SECRET}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF>
</x:xmpmeta><?xpacket end="w"?>""".encode()
CAMERA = [
    "-Artist=" + SECRET, "-Copyright=" + SECRET, "-SerialNumber=" + SECRET, "-OwnerName=" + SECRET,
    "-GPSLatitude=49.67", "-GPSLatitudeRef=N", "-GPSLongitude=8.98", "-GPSLongitudeRef=E", "-DateTimeOriginal=2020:05:04 10:00:00",
    "-UserComment=" + SECRET, "-ImageDescription=" + SECRET, "-Make=Canon", "-Model=EOS",
]


def picture(mode: str = "RGB", size: tuple[int, int] = (48, 32)) -> Image.Image:
    """Something uneven, so that every change of a pixel, a turn and a colour shows."""
    image = Image.new("RGB", size)
    image.putdata([(x * 5 % 256, y * 7 % 256, (x * y) % 256) for y in range(size[1]) for x in range(size[0])])
    return image.convert(mode)


def saved(image: Image.Image, kind: str, **more) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **more)
    return stream.getvalue()


def exiftool(path: Path, *options: str) -> None:
    output([program("exiftool"), "-q", "-m", "-overwrite_original", *options, str(path)])


def profile(description: str | None = None) -> bytes:
    """A colour profile; with a description, one of a calibrated screen."""
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    if description is None:
        return plain
    text = description.encode("utf-16-be")
    own = b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(text), 28) + text
    count = struct.unpack(">I", plain[128:132])[0]
    tags = [(plain[132 + i * 12:136 + i * 12], *struct.unpack(">II", plain[136 + i * 12:144 + i * 12])) for i in range(count)]
    contents = [(name, own if name in (b"desc", b"cprt") else plain[at:at + size]) for name, at, size in tags]
    contents += [(b"mmod", b"mmod" + bytes(4) + SECRET.encode() + bytes(3)), (b"dmdd", own)]
    table, data = struct.pack(">I", len(contents)), b""
    start = 132 + 12 * len(contents)
    for name, content in contents:
        table += name + struct.pack(">II", start + len(data), len(content))
        data += content + bytes(-len(content) % 4)
    body = plain[4:128] + table + data
    return struct.pack(">I", len(body) + 4) + body


def segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def exif(orientation: int = 6) -> bytes:
    notes = Image.Exif()
    notes[0x0112] = orientation
    notes[0x013B] = SECRET
    notes[0x010F] = "Canon"
    notes.get_ifd(0x8825).update({1: "N", 2: (49.0, 40.0, 1.0), 3: "E", 4: (8.0, 58.0, 1.0)})
    return notes.tobytes()


# ---- pictures


def jpegs(out: Path) -> None:
    plain = saved(picture(), "JPEG", quality=90)
    for name, more in {"plain": {}, "progressive": {"progressive": True}, "grey": {}, "cmyk": {}}.items():
        mode = {"grey": "L", "cmyk": "CMYK"}.get(name, "RGB")
        path = out / f"{name}.jpg"
        path.write_bytes(saved(picture(mode), "JPEG", quality=88, **more))
        exiftool(path, *CAMERA, "-XMP:Creator=" + SECRET, "-IPTC:By-line=" + SECRET, "-IPTC:City=" + SECRET,
                 "-Comment=" + SECRET)
    thumb = out / "klein.jpg"
    thumb.write_bytes(saved(picture(size=(16, 12)), "JPEG"))
    for orientation in range(1, 9):
        path = out / f"gedreht-{orientation}.jpg"
        path.write_bytes(plain)
        exiftool(path, f"-Orientation#={orientation}", *CAMERA, f"-ThumbnailImage<={thumb}")
    (out / "exif-behind-frame.jpg").write_bytes(behind_frame(plain))
    (out / "appended-jpeg.jpg").write_bytes(plain + saved(picture(), "JPEG", exif=exif(1)))
    (out / "motion-photo.jpg").write_bytes(plain[:2] + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP) + plain[2:] + film())
    (out / "trailer.jpg").write_bytes(plain + SECRET.encode())
    (out / "fill-bytes.jpg").write_bytes(
        plain[:2] + b"\xFF\xFF\xFF" + segment(0xFE, SECRET.encode())[1:] + SECRET.encode() + plain[2:])
    (out / "xmp-utf16.jpg").write_bytes(
        plain[:2] + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP.decode().encode("utf-16")) + plain[2:])
    extended = b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32 + struct.pack(">II", len(XMP), 0) + XMP
    (out / "xmp-extended.jpg").write_bytes(plain[:2] + segment(0xE1, extended) + plain[2:])
    (out / "jfxx.jpg").write_bytes(plain[:2] + segment(0xE0, b"JFXX\0\x10" + thumb.read_bytes()) + plain[2:])
    thumbed = b"JFIF\0\x01\x02\x01\0\x48\0\x48\x04\x04" + (SECRET.encode() * 6)[:48]
    (out / "jfif-thumbnail.jpg").write_bytes(b"\xFF\xD8" + segment(0xE0, thumbed) + plain[20:])
    for marker in [0xE3, 0xE4, 0xE8, 0xEB, 0xEC, 0xEF]:
        (out / f"app-{marker - 0xE0}.jpg").write_bytes(plain[:2] + segment(marker, SECRET.encode() * 3) + plain[2:])
    (out / "mpf.jpg").write_bytes(plain[:2] + segment(0xE2, b"MPF\0MM\0*\0\0\0\x08\0\0" + SECRET.encode()) + plain[2:] + plain)
    (out / "screen-profile.jpg").write_bytes(saved(picture(), "JPEG", icc_profile=profile(SECRET)))
    (out / "srgb.jpg").write_bytes(saved(picture(), "JPEG", icc_profile=profile()))
    (out / "restarts.jpg").write_bytes(saved(picture(size=(200, 200)), "JPEG", restart_marker_blocks=3, comment=SECRET))
    (out / "adobe.jpg").write_bytes(saved(picture("CMYK"), "JPEG", keep_rgb=True)[:2] + segment(0xED, b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack(">I", 14) + b"\x1c\x02\x5a\0\x09" + SECRET.encode()) + saved(picture("CMYK"), "JPEG")[2:])


def behind_frame(plain: bytes) -> bytes:
    """Notes that stand behind the size of the picture."""
    at = 2
    while plain[at + 1] not in (0xC0, 0xC2):
        at += 2 + struct.unpack(">H", plain[at + 2:at + 4])[0]
    end = at + 2 + struct.unpack(">H", plain[at + 2:at + 4])[0]
    return plain[:end] + segment(0xE1, exif(6)) + plain[end:]


def pngs(out: Path) -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", SECRET)
    texts.add_text("Comment", SECRET, zip=True)
    texts.add_itxt("Title", SECRET, zip=True)
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode())
    texts.add(b"tIME", struct.pack(">HBBBBB", 2020, 5, 4, 10, 0, 0))
    texts.add(b"zzZz", SECRET.encode())
    texts.add(b"vpAg", SECRET.encode())
    for mode in ["RGB", "RGBA", "L", "P", "1", "I;16"]:
        image = picture("RGB").convert(mode) if mode != "I;16" else Image.new("I;16", (8, 8), 4711)
        name = mode.lower().replace(";", "-")
        data = saved(image, "PNG", pnginfo=texts, exif=exif(3), icc_profile=profile(SECRET) if mode == "RGB" else None)
        (out / f"{name}.png").write_bytes(data + SECRET.encode())
    frames = [picture(), picture().rotate(90).resize((48, 32))]
    (out / "animated.png").write_bytes(
        saved(frames[0], "PNG", save_all=True, append_images=frames[1:], duration=100, pnginfo=texts))
    path = out / "exiftool.png"
    path.write_bytes(saved(picture(), "PNG"))
    exiftool(path, *CAMERA, "-XMP:Creator=" + SECRET, "-PNG:Author=" + SECRET)


def gifs(out: Path) -> None:
    frames = [picture("P"), picture().rotate(180).convert("P")]
    data = saved(frames[0], "GIF", save_all=True, append_images=frames[1:], loop=3, duration=80, comment=SECRET.encode())
    magic = bytes([1]) + bytes(range(255, -1, -1)) + b"\0"
    xmp = b"\x21\xFF\x0BXMP DataXMP" + XMP + magic
    text = b"\x21\x01\x0C" + bytes(12) + bytes([len(SECRET)]) + SECRET.encode() + b"\0"
    own = b"\x21\xFF\x0BADOBE:IR1.0" + bytes([len(SECRET)]) + SECRET.encode() + b"\0"
    at = 13 + 3 * 2 ** ((data[10] & 7) + 1)
    (out / "animated.gif").write_bytes(data[:at] + xmp + own + data[at:-1] + text + b"\x3B" + SECRET.encode())
    (out / "still.gif").write_bytes(saved(picture("P"), "GIF", comment=SECRET.encode()))


def webps(out: Path) -> None:
    frames = [picture("RGBA"), picture("RGBA").rotate(180)]
    kinds = {"lossy": {"quality": 80}, "lossless": {"lossless": True}, "alpha": {"quality": 70},
             "animated": {"save_all": True, "append_images": frames[1:], "duration": 90}}
    for name, more in kinds.items():
        image = frames[0] if name in ("alpha", "animated") else picture()
        data = saved(image, "WEBP", exif=exif(6), xmp=XMP, icc_profile=profile(SECRET), **more)
        extra = b"SECR" + struct.pack("<I", len(SECRET)) + SECRET.encode() + b"\0"
        data = data[:4] + struct.pack("<I", len(data) - 8 + len(extra)) + data[8:] + extra
        (out / f"{name}.webp").write_bytes(data + SECRET.encode())


# ---- drawings


def drawings(out: Path) -> None:
    photo = base64.b64encode(saved(picture(), "JPEG", exif=exif(1))).decode()
    (out / "inkscape.svg").write_text(f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with {SECRET} -->
<svg width="120" height="80" viewBox="0 0 120 80" version="1.1" id="svg5" sodipodi:docname="{SECRET}.svg"
 inkscape:export-filename="/home/{SECRET}/x.png" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
 xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg"
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:cc="http://creativecommons.org/ns#">
 <metadata><rdf:RDF><cc:Work rdf:about="{SECRET}"><dc:creator>{SECRET}</dc:creator></cc:Work></rdf:RDF></metadata>
 <sodipodi:namedview id="namedview7" inkscape:current-layer="{SECRET}"/>
 <defs id="defs2"><linearGradient id="{SECRET}-verlauf"><stop offset="0" stop-color="#f00" id="s1"/><stop offset="1"
 stop-color="#00f"/></linearGradient><linearGradient xlink:href="#{SECRET}-verlauf" id="lg2" x1="0" x2="120" y1="0" y2="80"
 gradientUnits="userSpaceOnUse"/><clipPath id="clip.{SECRET}"><circle cx="60" cy="40" r="35"/></clipPath>
 <filter id="f-{SECRET}"><feGaussianBlur in="SourceGraphic" stdDeviation="1" result="{SECRET}"/><feOffset in="{SECRET}" dx="3"
 result="unbenutzt-{SECRET}"/></filter>
 <symbol id="zeichen {SECRET}" viewBox="0 0 10 10"><rect width="10" height="10" fill="teal"/></symbol></defs>
 <g inkscape:groupmode="layer" id="layer-{SECRET}" inkscape:label="{SECRET}">
 <rect x="5" y="5" width="110" height="70" fill="url(#lg2)" clip-path="url('#clip.{SECRET}')"/>
 <rect x="20" y="20" width="30" height="20" style="fill:#0a0;filter:url(#f-{SECRET});-inkscape-font-specification:'{SECRET}'"/>
 <use xlink:href="#zeichen%20{SECRET}" x="60" y="10" width="20" height="20" xlink:title="{SECRET}"/>
 <image xlink:href="data:image/jpeg;base64,{photo}" x="70" y="40" width="40" height="30" sodipodi:absref="/home/{SECRET}/a.jpg"/>
 </g></svg>""", encoding="utf-8")
    (out / "illustrator.svg").write_text(f"""<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 24.0, {SECRET} -->
<svg version="1.1" id="{SECRET}" xmlns="http://www.w3.org/2000/svg" xmlns:x="http://ns.adobe.com/Extensibility/1.0/"
 xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 120 80" width="120"
 height="80" style="enable-background:new 0 0 120 80;" xml:space="preserve">
<style type="text/css">/* {SECRET} */ .st0{{fill:#FF0000;}} .{SECRET.lower()}-blau{{fill:#0000FF;stroke:url(#rand_{SECRET});}}
 .st2, #ebene_{SECRET} > rect {{opacity:0.5; content:"{SECRET}"}} [data-name="{SECRET}"]{{fill:green}} .st3{{font-family:'{SECRET} Sans', Arial; font-size:12px}}</style>
<defs><linearGradient id="rand_{SECRET}" x1="0" x2="1"><stop offset="0" stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient></defs>
<i:pgf id="adobe_illustrator_pgf">{SECRET}</i:pgf>
<switch><g i:extraneous="self"><g id="ebene_{SECRET}" data-name="{SECRET}"><rect class="st0" width="60" height="40"/>
<circle class="{SECRET.lower()}-blau weg-{SECRET}" cx="80" cy="40" r="20" stroke-width="6"/></g>
<rect class="st2" x="30" y="30" width="60" height="40" fill="#0f0"/><text class="st3" x="5" y="75">Hallo Welt</text></g></switch></svg>""", encoding="utf-8")
    (out / "figma.svg").write_text(f"""<svg width="120" height="80" viewBox="0 0 120 80" fill="none" xmlns="http://www.w3.org/2000/svg"
 xmlns:sketch="http://www.bohemiancoding.com/sketch/ns" xmlns:{SECRET.lower()}="https://{SECRET.lower()}.example/ns">
<title>Zeichen</title><desc>Kreis und Viereck</desc><g id="{SECRET} / Icon" clip-path="url(#clip0_{SECRET})" sketch:type="{SECRET}">
<path d="M0 0h60v40H0z" fill="var(--fill-{SECRET.lower()}, #f60)" data-figma="{SECRET}" aria-labelledby="t-{SECRET} fehlt-{SECRET}"/>
<circle id="kreis-{SECRET}" cx="80" cy="40" r="20" fill="#063"><animate attributeName="r" values="20;20" dur="1s" begin="kreis-{SECRET}.click"/></circle>
<text id="t-{SECRET}" x="4" y="70" font-family="{SECRET} Grotesk, sans-serif" font-size="14" fill="#000">Text</text></g>
<rect id="nie">{SECRET}</rect>
<defs><clipPath id="clip0_{SECRET}"><rect width="110" height="78" fill="white"/></clipPath></defs></svg><!-- {SECRET} -->""", encoding="utf-8")


# ---- documents

PDF_INFO = f"<< /Author ({SECRET}) /Title <FEFF{SECRET.encode('utf-16-be').hex()}> /Creator (Word \\({SECRET}\\)) /Producer 9 0 R /CreationDate (D:20200504) >>"


def pdf(objects: list[bytes], info: int | None, trailer: str = "") -> bytes:
    data = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    data += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    reference = f"/Info {info} 0 R" if info else ""
    return data + f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {reference} {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()


def stream(dictionary: str, content: bytes) -> bytes:
    return f"<< {dictionary} /Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream"


def pdfs(out: Path) -> None:
    photo = saved(picture(), "JPEG", exif=exif(1))
    page = b"q 60 0 0 40 10 20 cm /P Do Q BT /F 12 Tf 10 70 Td (Hallo) Tj ET"

    def parts(xmp: bytes) -> list[bytes]:
        return [
            b"<< /Type /Catalog /Pages 2 0 R /Metadata 8 0 R /Lang (de) >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 80 90] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> /Font << /F 6 0 R >> >> >>",
            stream("", page), stream("/Type /XObject /Subtype /Image /Width 48 /Height 32 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode", photo),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", PDF_INFO.encode(), xmp, f"({SECRET} LibreOffice)".encode(),
        ]

    whole = pdf(parts(stream("/Type /Metadata /Subtype /XML", XMP.replace(b"</rdf:RDF>", b'<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF>'))), 7)
    (out / "plain.pdf").write_bytes(whole + SECRET.encode())
    # As most programs write them: objects compressed together, and a table that is compressed too.
    for name, option in {"packed-objects.pdf": "--newline-before-endstream", "for-the-web.pdf": "--linearize"}.items():
        (out / name).write_bytes(pdf(parts(b"null"), 7))
        output([program("qpdf"), "--replace-input", "--object-streams=generate", option, str(out / name)], accept=(0, 3))
    (out / "packed-xmp.pdf").write_bytes(pdf(parts(stream("/Type /Metadata /Subtype /XML /Filter /FlateDecode", zlib.compress(XMP))), 7))


def office(out: Path, name: str, parts: dict[str, bytes | str]) -> None:
    with zipfile.ZipFile(out / name, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = SECRET.encode()
        for path, content in parts.items():
            info = zipfile.ZipInfo(path, (2020, 5, 4, 10, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if path == "mimetype" else zipfile.ZIP_DEFLATED
            info.comment = SECRET.encode()
            info.extra = struct.pack("<HH", 0x4343, len(SECRET)) + SECRET.encode() if path != "mimetype" else b""
            archive.writestr(info, content)


TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"
 ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
<Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/></Types>"""
CORE = f"""<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{SECRET}</dc:creator><cp:lastModifiedBy>{SECRET}</cp:lastModifiedBy></cp:coreProperties>"""
APP = f"""<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>{SECRET}</Company></Properties>"""
RELS = f"""<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:/Users/{SECRET}/Brief.dotx" TargetMode="External"/></Relationships>"""


def documents(out: Path) -> None:
    photo, image = saved(picture(), "JPEG", exif=exif(6)), saved(picture(), "PNG", exif=exif(6))
    common = {"[Content_Types].xml": TYPES, "docProps/core.xml": CORE, "docProps/app.xml": APP, "docProps/custom.xml": APP,
              "docProps/thumbnail.jpeg": photo}
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    office(out, "brief.docx", common | {
        "word/document.xml": f"<w:document {w}><w:body><w:p><w:r><w:t>Hallo</w:t></w:r></w:p></w:body></w:document>",
        "word/media/image1.jpeg": photo, "word/media/image2.png": image, "word/_rels/settings.xml.rels": RELS,
        "word/settings.xml": f"<w:settings {w}/>",
        "customXml/item1.xml": '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>'})
    printer = SECRET.encode("utf-16-le").ljust(64, b"\0") + bytes(4) + struct.pack("<HH", 220, 20) + bytes(148) + SECRET.encode().ljust(20)
    office(out, "tabelle.xlsx", common | {
        "xl/workbook.xml": f'<workbook xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"><x15ac:absPath url="C:\\Users\\{SECRET}\\"/><sheets><sheet name="a"/></sheets></workbook>',
        "xl/printerSettings/printerSettings1.bin": printer, "xl/media/image1.jpeg": photo})
    office(out, "folien.pptx", common | {"ppt/presentation.xml": "<p/>", "ppt/slides/slide1.xml": "<p:sld xmlns:p='x'/>",
                                         "ppt/media/image1.png": image})
    for suffix, kind in {"odt": "text", "ods": "spreadsheet", "odp": "presentation"}.items():
        office(out, f"offen.{suffix}", {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
            "meta.xml": f'<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:creator>{SECRET}</dc:creator></office:meta></office:document-meta>',
            "settings.xml": f'<c xmlns:config="y"><config:config-item config:name="PrinterName">{SECRET}</config:config-item></c>',
            "Thumbnails/thumbnail.png": image, "Pictures/a.jpg": photo, "META-INF/manifest.xml": "<m/>"})
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("tief.jpg", photo)
        archive.writestr("__MACOSX/._tief.jpg", SECRET)
    office(out, "paket.zip", {"foto.jpg": photo, "lies.txt": "Hallo", "innen.zip": inner.getvalue(), "plan.svg": (out / "figma.svg").read_bytes(),
                              "brief.docx": (out / "brief.docx").read_bytes(), "heft.pdf": (out / "plain.pdf").read_bytes()})
    (out / "zahlen.csv").write_text("Jahr;Zahl\n2020;3\n")
    (out / "text.txt").write_text("Grüße\n")


# ---- films and sound


def box(kind: bytes, *content: bytes) -> bytes:
    body = b"".join(content)
    return struct.pack(">I", len(body) + 8) + kind + body


def track(number: int, handler: bytes, name: str, sample: int, length: int) -> bytes:
    description = box(b"avc1" if handler == b"vide" else b"mebx", bytes(42), SECRET.encode().ljust(32, b"\0"), bytes(8))
    table = box(b"stbl", box(b"stsd", struct.pack(">II", 0, 1), description), box(b"stts", struct.pack(">IIII", 0, 1, 1, 1)),
                box(b"stsc", struct.pack(">IIIII", 0, 1, 1, 1, 1)), box(b"stsz", struct.pack(">IIII", 0, 0, 1, length)),
                box(b"stco", struct.pack(">III", 0, 1, sample)))
    times = struct.pack(">IIIII", 0, 3_600_000_000, 3_600_000_000, 1000, 1000)
    return box(b"trak", box(b"tkhd", struct.pack(">IIIII", 7, 3_600_000_000, 3_600_000_000, number, 0), bytes(64)),
               box(b"mdia", box(b"mdhd", times, struct.pack(">HH", 0x55C4, 0)),
                   box(b"hdlr", bytes(8), handler, bytes(12), name.encode() + b"\0"), box(b"minf", table)),
               box(b"udta", box(b"name", SECRET.encode())))


def film() -> bytes:
    head = box(b"ftyp", b"isom\0\0\2\0isommp41")
    store = box(b"mdat", b"PICTURE-", SECRET.encode())
    place = len(head) + 8
    text = SECRET.encode()
    notes = box(b"udta", box(b"\xa9xyz", struct.pack(">HH", 18, 0x15C7) + b"+49.6700+008.9800/"), box(b"\xa9ART", struct.pack(">HH", len(text), 0) + text),
                box(b"meta", bytes(4), box(b"hdlr", bytes(8), b"mdir", bytes(13)), box(b"ilst", box(b"\xa9nam", box(b"data", struct.pack(">II", 1, 0) + text)))))
    xmp = box(b"uuid", bytes.fromhex("BE7ACFCB97A942E89C71999491E3AFAC"), XMP)
    times = struct.pack(">IIIII", 0, 3_600_000_000, 3_600_000_000, 1000, 1000)
    header = box(b"mvhd", times, struct.pack(">IH", 0x10000, 0x100), bytes(70), struct.pack(">I", 3))
    return head + store + box(b"moov", header, track(1, b"vide", SECRET, place, 8), track(2, b"meta", SECRET, place + 8, len(text)), notes) + xmp + box(b"free", text) + b"rest" + text


def element(number: str, *content: bytes) -> bytes:
    body = b"".join(content)
    return bytes.fromhex(number) + struct.pack(">I", 0x10000000 | len(body)) + body


def films(out: Path) -> None:
    (out / "film.mp4").write_bytes(film())
    text = SECRET.encode()
    head = element("1A45DFA3", element("4282", b"webm"), element("4287", b"\4"), element("4285", b"\2"))
    info = element("1549A966", element("2AD7B1", (10 ** 6).to_bytes(4, "big")), element("4D80", text), element("5741", text),
                   element("7BA9", text), element("4461", bytes(8)), element("BF", b"abcd"))
    tracks = element("1654AE6B", element("AE", element("D7", b"\1"), element("73C5", b"\1"), element("83", b"\1"), element("86", b"V_VP8"),
                                         element("536E", text), element("E0", element("B0", b"\x30"), element("BA", b"\x20"))))
    tags = element("1254C367", element("7373", element("67C8", element("45A3", b"ARTIST"), element("4487", text))))
    files = element("1941A469", element("61A7", element("466E", text), element("465C", text)))
    cluster = element("1F43B675", element("E7", b"\0"), element("A3", b"\x81\0\0\x80PICTURE"))
    (out / "film.webm").write_bytes(head + element("18538067", info, tracks, cluster, tags, files, element("EC", text)))
    frame = b"\xFF\xFB\x90\x00" + bytes(413)
    tag = b"ID3\x03\0\0" + bytes([0, 0, 0, 10 + len(text) + 1]) + b"TPE1" + struct.pack(">IH", len(text) + 1, 0) + b"\0" + text
    old = b"TAG" + text.ljust(125, b"\0")
    ape = b"APETAGEX" + struct.pack("<IIII", 2000, 32 + len(text), 1, 0) + bytes(8) + text
    (out / "ton.mp3").write_bytes(tag + frame * 20 + text + frame * 5 + ape + old)


def make(out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for part in [jpegs, pngs, gifs, webps, drawings, pdfs, documents, films]:
        part(out)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
