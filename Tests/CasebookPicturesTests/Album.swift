import CasebookDisk
import CasebookFiles
import CasebookMedia
import CasebookModel
import CasebookPictures
import CasebookPublication
import Foundation
import TestSupport
import Testing

/// A case with pictures, on a disk.
struct Album {
    let disk: TemporaryFolder
    var study: CaseStudy
    let book: Book

    var folder: CaseFolder { CaseFolder(path: DiskPath(disk.url.path)) }

    init(_ pictures: [String] = [], status: EditorialStatus = .draft) throws {
        disk = try TemporaryFolder()
        book = Book(
            title: "Buch", language: .de, baseURL: try #require(WebAddress("https://praxis.example.org/")),
            publisher: Publisher(name: "Redaktion & Söhne"), licence: try #require(LicenceID("CC-BY-4.0")), topics: [],
            caseStudiesFolder: try #require(RelativePath("CaseStudies")))
        study = CaseStudy(
            id: try #require(CaseID("fall")), title: "Ein <Fall> & seine Zahlen", summary: "Kurz",
            language: try #require(LanguageTag("de")), status: status, company: Company(name: "Muster"),
            challenge: Markdown("Lage"), phases: [Phase(id: try #require(PhaseID("eins")), title: "Eins")],
            media: try pictures.map { Medium(file: try #require(RelativePath($0))) },
            release: Release(grantedOn: PartialDate("2021"), basis: .consent, channels: [.website]))
    }

    /// Puts a picture of noise into the case, in which no two places are alike.
    func paint(_ name: String, _ width: Int, _ height: Int, options: String = "") throws {
        let file = disk.url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        let grey = disk.url.appendingPathComponent("grau.v").path
        let vips = try #require(ChildProcess.find("vips"), "the package libvips-tools is missing")
        let limits = ChildProcess.Limits(seconds: 60, outputBytes: 1 << 16)
        for arguments in [
            ["perlin", grey, "\(width)", "\(height)", "--uchar", "--seed", "7"], ["copy", grey, file.path + options],
        ] {
            let outcome = try ChildProcess.run(vips, arguments, limits: limits)
            #expect(outcome.isSuccess, "\(String(decoding: outcome.errors, as: UTF8.self))")
        }
        try FileManager.default.removeItem(atPath: grey)
    }

    func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: disk.url.appendingPathComponent(name)))
    }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = disk.url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// The files in `media/`.
    var files: [String] { disk.files(below: "media") }

    @discardableResult
    func update() throws -> CasePictures.Report {
        let vips = try #require(Vips(), "the package libvips-tools is missing")
        return try CasePictures(of: study, in: folder, book: book).update(with: vips)
    }

    var isDone: Bool {
        get throws { try CasePictures(of: study, in: folder, book: book).plan().isDone }
    }

    /// What a reader of the case finds.
    var inspected: InspectedPictures {
        FileLoader(relativeTo: folder.path).media(of: study, in: folder.path).pictures
    }

    /// What the gate lets out.
    func released(_ change: (inout CaseStudy) throws -> Void = { _ in }) throws -> ReleasedCaseStudy {
        var study = study
        study.status = .published
        try change(&study)
        let media = FileLoader(relativeTo: folder.path).media(of: study, in: folder.path)
        let (facts, pictures) = (media.named.compactMapValues(\.facts), media.pictures)
        let candidate = PublicationGate.Candidate(
            study: study, media: facts.merging(pictures.files.mapValues { $0.facts }) { named, _ in named },
            pictures: pictures.usable)
        let gate = PublicationGate(channel: .website, on: try #require(CalendarDay("2026-11-30")))
        guard case .released(let released) = gate.decide(on: candidate, in: book) else {
            throw CocoaError(.fileReadUnknown)
        }
        return released
    }
}
