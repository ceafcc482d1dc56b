"""Asks exiftool what the media below a folder still say: only what is named here may be left. With the originals, every pixel,
page and part is compared, and no secret may be left in any byte."""

import argparse
import io
import json
import re
import subprocess
import zipfile
import zlib
from pathlib import Path

from PIL import Image, ImageCms

import dirty_media
from judgelib import files
from judgelib.browser import Look, browsing
from judgelib.tools import output, program
from judgelib.verdict import CouldNotRun, Findings, run

KINDS = {".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".pdf", ".mp4", ".webm", ".mp3", ".zip", ".docx", ".xlsx", ".pptx",
         ".odt", ".ods", ".odp"}

# What may remain, by exiftool's groups. A tag says how the picture is drawn, never who made it.
ALLOWED = {
    "SourceFile": r".*",
    "ExifTool": r"ExifToolVersion|Warning",
    "System": r".*",
    "File": r"FileType|FileTypeExtension|MIMEType|ExifByteOrder|ImageWidth|ImageHeight|EncodingProcess|BitsPerSample|ColorComponents|"
            r"YCbCrSubSampling|Comment(?!)",
    "JFIF": r"JFIFVersion|ResolutionUnit|XResolution|YResolution",
    "IFD0": r"Orientation",
    "Adobe": r"DCTEncodeVersion|APP14Flags[01]|ColorTransform",
    "ICC_Profile": r".*", "ICC-header": r".*", "ICC-chrm": r"Chromaticity(Channels|Channel\d|Colorant)",
    "PNG": r"ImageWidth|ImageHeight|BitDepth|ColorType|Compression|Filter|Interlace|Gamma|SRGBRendering|Palette|Transparency|"
           r"BackgroundColor|WhitePoint[XY]|RedX|RedY|GreenX|GreenY|BlueX|BlueY|SignificantBits|AnimationFrames|AnimationPlays|ProfileName",
    "PNG-pHYs": r"PixelsPerUnit[XY]|PixelUnits", "PNG-cICP": r".*",
    "GIF": r"GIFVersion|ImageWidth|ImageHeight|HasColorMap|ColorResolutionDepth|BitsPerPixel|BackgroundColor|AnimationIterations|"
           r"FrameCount|Duration|TransparentColor",
    "RIFF": r"ImageWidth|ImageHeight|HorizontalScale|VerticalScale|VP8Version|AlphaIsUsed|WebP_Flags|AnimationLoopCount|BackgroundColor|"
            r"FrameCount|Duration|AlphaPreprocessing|AlphaFiltering|AlphaCompression",
    "SVG": r"Xmlns|ImageWidth|ImageHeight|ViewBox|SVGVersion|Title|Desc|Style|Font-family|Font-size|Fill|Stroke|Width|Height|Version|Space|Role|AriaLabel",
    "XML": r"",
    "PDF": r"PDFVersion|Linearized|PageCount|Language|TaggedPDF|PageLayout|PageMode|HasXFA",
    "XMP-pdfuaid": r"Part", "XMP-pdfaid": r"Part|Conformance",
    "QuickTime": r"MajorBrand|MinorVersion|CompatibleBrands|MediaDataSize|MediaDataOffset|MovieHeaderVersion|CreateDate|ModifyDate|"
                 r"TimeScale|Duration|PreferredRate|PreferredVolume|MatrixStructure|Preview(Time|Duration)|PosterTime|Selection(Time|Duration)|"
                 r"CurrentTime|NextTrackID|MediaData|Free|Unknown_free",
    "Track\\d+": r"Track(HeaderVersion|CreateDate|ModifyDate|ID|Duration|Layer|Volume)|ImageWidth|ImageHeight|MatrixStructure|"
                 r"Media(HeaderVersion|CreateDate|ModifyDate|TimeScale|Duration|LanguageCode)|Handler(Type|Class)|GraphicsMode|OpColor|CompressorID|"
                 r"SourceImage(Width|Height)|XResolution|YResolution|BitDepth|VideoFrameRate|Audio(Format|Channels|BitsPerSample|SampleRate)|Balance|"
                 r"TimeToSampleTable|SampleSizes|SampleToChunk|ChunkOffset|HandlerDescription|Unknown_free|Track(Number|UID|Type)|"
                 r"(Video|Audio)CodecID",
    "Matroska": r"EBML.*|DocType.*|TimecodeScale|Duration|TimestampScale|MuxingApp|WritingApp",
    "Info": r"TimecodeScale|TimestampScale|Duration",
    "MPEG": r".*",
    "ID3": r"(?!)",
    "ZIP": r"Zip(RequiredVersion|BitFlag|Compression|ModifyDate|CRC|CompressedSize|UncompressedSize|FileName)",
    "Composite": r"ImageSize|Megapixels|AvgBitrate|Rotation|Duration|BlueXYZ.*",
    "XMP": r"(?!)",
}
# Tags whose values must be of a kind, too.
VALUES = {
    "ProfileDescription": re.compile(r"Profile|sRGB( IEC61966-2\.1| built-in)?|Display P3|Adobe RGB \(1998\)"),
    "ProfileCopyright": re.compile(r""), "DeviceManufacturer": re.compile(r""), "DeviceModel": re.compile(r""),
    "ProfileCreator": re.compile(r""), "ProfileCMMType": re.compile(r""), "PrimaryPlatform": re.compile(r"Unknown.*|"),
    "ProfileDateTime": re.compile(r"2000:01:01 00:00:00"), "ZipModifyDate": re.compile(r"1980:01:01 00:00:00"),
    "CreateDate": re.compile(r"0000:00:00 00:00:00"), "ModifyDate": re.compile(r"0000:00:00 00:00:00"),
    "TrackCreateDate": re.compile(r"0000:00:00 00:00:00"), "MediaCreateDate": re.compile(r"0000:00:00 00:00:00"),
    "ProfileName": re.compile(r"icc"), "HandlerDescription": re.compile(r""), "MuxingApp": re.compile(r"\0*"),
    "WritingApp": re.compile(r"\0*"),
}


def media(root: Path) -> list[Path]:
    found = sorted(path for path in root.rglob("*") if path.is_file() and path.suffix.lower() in KINDS)
    if not found:
        raise CouldNotRun(f"no media below {root}")
    return found


def ask(findings: Findings, root: Path, paths: list[Path]) -> None:
    listing = "\n".join(map(str, paths)) + "\n"
    done = output([program("exiftool"), "-j", "-G1", "-a", "-u", "-ee", "-api", "largefilesupport=1", "-@", "-"], accept=(0, 1), input=listing)
    answers = json.loads(done.stdout)
    if len(answers) != len(paths):
        raise CouldNotRun(f"exiftool answers for {len(answers)} of {len(paths)} files: {done.stderr[-500:]}")
    for answer in answers:
        place = Path(answer["SourceFile"]).relative_to(root)
        for name, value in answer.items():
            group, _, tag = name.rpartition(":")
            tag = tag.split(" (")[0]
            rule = ALLOWED.get(group or name) or next((r for g, r in ALLOWED.items() if g and re.fullmatch(g, group or name)), None)
            if rule is None or not re.fullmatch(rule, tag):
                findings.add(place, f"still says {name}: {str(value)[:80]!r}")
            elif group != "System" and tag in VALUES and not VALUES[tag].fullmatch(str(value)):
                findings.add(place, f"{name} is {str(value)[:80]!r}")


# ---- secrets

def spellings() -> list[bytes]:
    word = dirty_media.SECRET
    return [one for text in (word, word.lower(), word.title())
            for one in (text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"), text.encode("utf-16-be").hex().encode())]


def secrets(findings: Findings, place: object, content: bytes, depth: int = 0) -> None:
    """Looks into what is packed, too."""
    if any(one in content for one in spellings()):
        findings.add(place, "holds a secret")
    if depth > 4:
        return
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                secrets(findings, f"{place}/{name}", archive.read(name), depth + 1)
    for found in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", content):
        unpacker = zlib.decompressobj()
        try:
            inner = unpacker.decompress(content[found.start():], 1 << 20)
        except zlib.error:
            continue
        if any(one in inner for one in spellings()):
            findings.add(place, "holds a secret, packed")


# ---- what is seen

def frames(content: bytes) -> list[tuple]:
    image = Image.open(io.BytesIO(content))
    seen = []
    for number in range(getattr(image, "n_frames", 1)):
        image.seek(number)
        seen.append((image.mode, image.size, image.info.get("duration"), image.convert("RGBA").tobytes() if image.mode != "I;16" else image.tobytes()))
    # How it lies, and how often it is repeated.
    seen.append((image.getexif().get(0x0112, 1), image.info.get("loop"), image.info.get("gamma")))
    return seen


def colours(content: bytes) -> bytes | None:
    """What some colours become by the picture's profile."""
    profile = Image.open(io.BytesIO(content)).info.get("icc_profile")
    if profile is None:
        return None
    patch = dirty_media.picture()
    return ImageCms.profileToProfile(patch, io.BytesIO(profile), ImageCms.createProfile("sRGB")).tobytes()


def same_pictures(findings: Findings, place: Path, old: bytes, new: bytes) -> None:
    if frames(old) != frames(new):
        findings.add(place, "is another picture than before")
    if colours(old) != colours(new):
        findings.add(place, "has other colours than before")


def same_drawings(findings: Findings, pairs: list[tuple[Path, Path, Path]]) -> None:
    with browsing() as browser:
        browser.wear(Look(width=640))
        for place, old, new in pairs:
            shots = []
            for path in (old, new):
                browser.open(path.as_uri())
                shots.append(browser.driver.get_screenshot_as_png())
            before, after = (Image.open(io.BytesIO(shot)).convert("RGB") for shot in shots)
            if before.tobytes() != after.tobytes():
                findings.add(place, "is drawn in another way than before")
            if len(before.getcolors(1 << 24)) < 3:
                findings.add(place, "shows nothing that could be compared")


def same_pages(findings: Findings, place: Path, old: Path, new: Path) -> None:
    for name in (old, new):
        if (done := output([program("qpdf"), "--check", str(name)], accept=(0, 2, 3))).returncode and name == new:
            findings.add(place, f"qpdf: {done.stdout[-300:]} {done.stderr[-300:]}")
    before, after = (output([program("pdftotext"), str(path), "-"]).stdout for path in (old, new))
    if before != after:
        findings.add(place, "has another text than before")
    before, after = (_pages(path) for path in (old, new))
    if before != after:
        findings.add(place, "has other pages than before")


def _pages(path: Path) -> bytes:
    return subprocess.run([program("pdftoppm"), "-r", "50", str(path)], capture_output=True, check=True).stdout


def same_parts(findings: Findings, place: Path, old: bytes, new: bytes, depth: int = 0) -> None:
    """Archives hold the same files but for those that speak of their makers."""
    with zipfile.ZipFile(io.BytesIO(old)) as before, zipfile.ZipFile(io.BytesIO(new)) as after:
        if after.testzip():
            findings.add(place, "is damaged")
        names = [name for name in before.namelist() if not name.startswith("__MACOSX")]
        if names != after.namelist():
            findings.add(place, "holds other files than before")
            return
        for name in names:
            one, other = before.read(name), after.read(name)
            suffix = Path(name).suffix
            if name.startswith(("docProps/", "Thumbnails/")) or name in ("meta.xml", "settings.xml") or suffix in (".bin", ".rels", ".svg", ".pdf") \
                    or name == "xl/workbook.xml":
                continue
            if suffix in (".jpg", ".jpeg", ".png"):
                same_pictures(findings, place / name, one, other)
            elif suffix in (".zip", ".docx"):
                same_parts(findings, place / name, one, other, depth + 1)
            elif one != other:
                findings.add(place / name, "is another part than before")


def same_films(findings: Findings, place: Path, old: bytes, new: bytes) -> None:
    if place.suffix == ".mp3":
        frame = b"\xFF\xFB\x90\x00" + bytes(413)
        if new != frame * old.count(frame):
            findings.add(place, "is other sound than before")
    elif old.index(b"PICTURE") != new.index(b"PICTURE"):
        findings.add(place, "has its pictures in another place than before")


def compare(findings: Findings, root: Path, originals: Path, paths: list[Path]) -> None:
    known = {path.name: path for path in originals.rglob("*") if path.is_file()}
    drawings = []
    compared = set()
    for path in paths:
        place = path.relative_to(root)
        if path.name not in known:
            continue
        old = known[path.name]
        compared.add(path.name)
        before, after = old.read_bytes(), path.read_bytes()
        match path.suffix:
            case ".jpg" | ".png" | ".gif" | ".webp": same_pictures(findings, place, before, after)
            case ".svg": drawings.append((place, old, path))
            case ".pdf": same_pages(findings, place, old, path)
            case ".mp4" | ".webm" | ".mp3": same_films(findings, place, before, after)
            case _: same_parts(findings, place, before, after)
    if drawings:
        same_drawings(findings, drawings)
    for name in sorted(set(known) - compared):
        if Path(name).suffix in KINDS:
            findings.add(name, "is in no export")


def judge(findings: Findings) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", metavar="DIR")
    parser.add_argument("--originals", metavar="DIR", help="the dirty media; what they show must be the same")
    options = parser.parse_args()
    root = files.folder(options.dir)
    paths = media(root)
    ask(findings, root, paths)
    if options.originals:
        for path in sorted(path for path in root.rglob("*") if path.is_file()):
            secrets(findings, path.relative_to(root), path.read_bytes())
        compare(findings, root, files.folder(options.originals), paths)
    findings.summary(f"{len(paths)} media")


run(judge)
