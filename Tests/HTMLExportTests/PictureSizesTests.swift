import CasebookExport
import CasebookPluginAPI
import Testing

@testable import HTMLExport

@Suite("Pictures in the sizes that there are")
struct PictureSizesTests {
    private func files(
        original: Int, widths: [Int], hasShare: Bool = false, mode: String = "site"
    ) throws -> [String: String] {
        let book = try Samples.book()
        var study = try Samples.study()
        let file = try #require(RelativePath("media/mein foto.jpg"))
        study.media = [Medium(file: file, alt: "Foto", isTeaser: true)]
        study.release?.channels = [.website, .partners]
        func facts(_ width: Int, _ type: MediaType = .jpeg) -> MediumFacts {
            MediumFacts(type: type, byteCount: width, pixelSize: PixelSize(width: width, height: width / 2))
        }
        var media = [file: facts(original)]
        var pictures = DerivedPictures()
        for width in widths {
            let name = try #require(PictureName.size(width, of: file))
            media[name] = facts(width)
            pictures.sizes[file, default: []].append(DerivedPicture(file: name, facts: facts(width)))
        }
        if hasShare {
            let share = DerivedPicture(file: try #require(PictureName.share), facts: facts(1200, .png))
            pictures.share = DerivedPictures.Share(
                share, saying: ShareCard(asPublished: study, in: book).fingerprint)
        }
        let gate = PublicationGate(channel: .website, on: try #require(CalendarDay("2026-11-30")))
        let candidate = PublicationGate.Candidate(study: study, media: media, pictures: pictures)
        let selection = gate.selection(
            of: book, named: try #require(ExportName("site")), from: [candidate],
            offers: PluginRegistry.builtIn.offers(of: book))
        return try Samples.files(of: selection, options: [ExportOption(name: "mode", value: .text(mode))])
    }

    @Test("pages and lists offer all of them with their widths, and the original as long as a screen may need it")
    func srcset() throws {
        for (original, hasOriginal) in [(2000, true), (4000, false)] {
            let files = try files(original: original, widths: [640, 1280])
            let offered =
                "media/mein%20foto-640w.jpg 640w, media/mein%20foto-1280w.jpg 1280w"
                + (hasOriginal ? ", media/mein%20foto.jpg \(original)w" : "")
            let page = try #require(files["cases/beispiel/index.html"])
            #expect(page.contains("<img src=\"media/mein%20foto-1280w.jpg\" srcset=\"\(offered)\" sizes=\"("))
            // The shape of the original keeps its place free.
            #expect(page.contains("width=\"\(original)\" height=\"\(original / 2)\""))
            let list = try #require(files["index.html"])
            #expect(list.contains("cases/beispiel/media/mein%20foto-640w.jpg 640w"))
            #expect(files["cases/beispiel/media/mein foto-640w.jpg"] != nil)
        }
    }

    @Test("without sizes there is nothing to choose")
    func plain() throws {
        let page = try #require(try files(original: 600, widths: [])["cases/beispiel/index.html"])
        #expect(page.contains("<img src=\"media/mein%20foto.jpg\" width=\"600\" height=\"300\" alt=\"Foto\">"))
        #expect(!page.contains("srcset") && !page.contains("sizes="))
    }

    @Test("networks get the share picture; without one the teaser in a size that suits them")
    func share() throws {
        let base = "https://praxis.example.org/cases/beispiel/media/"
        for (hasShare, name) in [(true, "share.png"), (false, "mein%20foto-1280w.jpg")] {
            let files = try files(original: 4000, widths: [640, 1280], hasShare: hasShare)
            let page = try #require(files["cases/beispiel/index.html"])
            #expect(page.contains("<meta property=\"og:image\" content=\"\(base)\(name)\">"))
            #expect(page.contains("<meta name=\"twitter:image\" content=\"\(base)\(name)\">"))
            #expect(try #require(files["cases/beispiel/oembed.json"]).contains("\"thumbnail_url\": \"\(base)\(name)\""))
            #expect((files["cases/beispiel/media/share.png"] != nil) == hasShare)
        }
    }

    @Test("what is pasted elsewhere has one address, of a size that is sharp in a column")
    func fragment() throws {
        let fragment = try #require(
            try files(original: 4000, widths: [640, 1280, 1920], mode: "embed")["cases/beispiel/fragment.html"])
        #expect(fragment.contains("/media/mein%20foto-1280w.jpg\"") && !fragment.contains("srcset"))
        #expect(fragment.contains("width=\"640\" height=\"320\""))
    }
}
