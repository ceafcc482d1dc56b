import CasebookModel
import Testing

@Suite("Identifiers")
struct IdentifierTests {
    @Test(
        "have a–z, 0–9 and single hyphens",
        arguments: [
            ("a", true), ("a-1", true), ("1a", true), ("", false), ("-", false), ("-a", false), ("a-", false),
            ("a--b", false), ("A", false),
            ("ä", false), ("a b", false), ("a/b", false), ("a.b", false), ("a_b", false), ("..", false), ("a\n", false),
            ("ａ", false), ("a\u{301}", false),
            (String(repeating: "a", count: 100), true), (String(repeating: "a", count: 101), false),
        ])
    func slug(text: String, isValid: Bool) { #expect((CaseID(text) != nil) == isValid) }

    @Test(
        "are made from titles so that people can read them",
        arguments: [
            ("Virtuelle Whisky-Tastings", "virtuelle-whisky-tastings"), ("Größe & Maß", "groesse-und-mass"),
            ("  Café: 24/7! ", "cafe-24-7"),
            ("ÄÖÜ ẞ", "aeoeue-ss"), ("Škoda und Łódź", "skoda-und-lodz"), ("Gu\u{308}te", "guete"),
            ("Ein\u{AD}kauf", "einkauf"),
            ("a\u{200B}b", "ab"), ("A – B", "a-b"), ("100 %", "100"), ("\"Zitat\"", "zitat"), ("a\nb", "a-b"),
            ("İstanbul", "istanbul"), ("ﬁnanzplan oﬀen", "finanzplan-offen"), ("CO₂ je m²", "co2-je-m2"),
            ("Ｆａｃｈ１", "fach1"),
            ("n̈a", "na"), ("e\u{323}in", "ein"), ("Þór ð", "thor-d"),
            ("日本", nil), ("🍞", nil), ("---", nil),
            ("", nil), ("Straße 🍞 Brot", "strasse-brot"),
        ])
    func title(title: String, id: String?) {
        #expect(CaseID(title: title)?.text == id)
        #expect(CaseID(title: title, in: .en)?.text == id?.replacing("-und-mass", with: "-and-mass"))
    }

    @Test("made from titles are never too long")
    func longTitle() throws {
        let id = try #require(CaseID(title: String(repeating: "wort ", count: 1000)))
        #expect(id.text.utf8.count <= 100 && !id.text.hasSuffix("-"))
        #expect(CaseID(title: String(repeating: "ß", count: 1000))?.text == String(repeating: "s", count: 100))
    }

    @Test("sort by their bytes")
    func order() throws {
        let ids = try ["1", "10", "2", "a", "a-b", "a0", "ab"].map { try #require(CaseID($0)) }
        #expect(ids.shuffled().sorted() == ids)
    }
}

@Suite("ULIDs")
struct ULIDTests {
    @Test("sort by time and have 26 characters")
    func order() {
        var generator = SystemRandomNumberGenerator()
        var times: [UInt64] = [0, 1, 31, 32, 1_588_000_000_000, 1_588_000_000_001, (1 << 48) - 1]
        times += (0..<100).map { _ in UInt64.random(in: 0..<(1 << 48), using: &generator) }
        let ulids = times.sorted().map { ULID(milliseconds: $0, using: &generator) }
        #expect(ulids.allSatisfy { $0.text.utf8.count == 26 && ULID($0.text) == $0 })
        #expect(zip(ulids, ulids.dropFirst()).allSatisfy { $0.text.prefix(10) <= $1.text.prefix(10) })
        #expect(Set(ulids).count == ulids.count)
    }

    @Test("spell the time as the specification does")
    func time() {
        var generator = SystemRandomNumberGenerator()
        // Not inside of #expect: in a closure, a generator without a size has no address that the thread sanitizer can take.
        var ids: [ULID] = []
        for time: UInt64 in [1_469_918_176_385, (1 << 48) - 1, 1 << 48] {
            ids.append(ULID(milliseconds: time, using: &generator))
        }
        #expect(ids.map { $0.text.prefix(10) } == ["01ARYZ6S41", "7ZZZZZZZZZ", "0000000000"])
    }

    @Test(
        "are nothing else",
        arguments: [
            "", "01ARZ3NDEKTSV4RRFFQ69G5FA", "01ARZ3NDEKTSV4RRFFQ69G5FAVV", "81ARZ3NDEKTSV4RRFFQ69G5FAV",
            "ZZZZZZZZZZZZZZZZZZZZZZZZZZ",
            "01arz3ndektsv4rrffq69g5fav", "01ARZ3NDEKTSV4RRFFQ69G5FAI", "01ARZ3NDEKTSV4RRFFQ69G5FAL",
            "01ARZ3NDEKTSV4RRFFQ69G5FAO",
            "01ARZ3NDEKTSV4RRFFQ69G5FAU", "01ARZ3NDEKTSV4RRFFQ69G5FA ", "01ARZ3NDEKTSV4RRFFQ69G5F-V",
            "０1ARZ3NDEKTSV4RRFFQ69G5FA",
        ])
    func refused(text: String) { #expect(ULID(text) == nil) }
}
