import CasebookPluginAPI
import Testing

@testable import JSONFeedExport

@Suite("A case as JSON")
struct CaseJSONTests {
    @Test("has every field under the key of case.yaml, in its order")
    func everyField() throws {
        let files = try Samples.files(of: [Samples.full()], in: Samples.book())
        #expect(files["cases/alles.json"] == Self.alles)
        #expect(files["cases/alles/media/bild eins.svg"] != nil)
    }

    @Test("has nothing that is not set: no null, no empty list")
    func nothingEmpty() throws {
        let text = try #require(Samples.files(of: [Samples.plain()], in: Samples.book())["cases/fall.json"])
        for piece in ["null", "[]", "{}", "\"\"", "anonymous", "teaser", "notice"] {
            #expect(!text.contains(piece), "\(piece)")
        }
    }

    @Test("has nothing of an anonymous company but what the gate lets through")
    func anonymous() throws {
        let files = try Samples.files(of: [Samples.full(isAnonymous: true)], in: Samples.book())
        let text = try #require(files["cases/alles.json"])
        #expect(text.contains("\"company\": {\n    \"anonymous\": true,\n    \"description\": \"Ein Betrieb\","))
        for (path, file) in files {
            for name in ["Muster", "muster.example", "Kim Kaya", "kim@", "Toni", "Geschäftsführung"] {
                #expect(!file.contains(name), "\(name) in \(path)")
            }
        }
    }

    @Test("takes licence and day of publication from the book and the release where the case has none")
    func defaults() throws {
        var study = try Samples.plain()
        study.publishedOn = nil
        let text = try #require(Samples.files(of: [study], in: Samples.book())["cases/fall.json"])
        #expect(text.contains("\"licence\": \"CC-BY-4.0\",\n  \"published_on\": \"2020\","))
    }

    private static let alles = """
        {
          "casebook": 1,
          "id": "alles",
          "title": "Titel alles (erfunden)",
          "summary": "Lehrfall (erfunden): Kurz",
          "language": "de",
          "status": "published",
          "fictional": true,
          "authors": [
            {
              "name": "Ada Autorin",
              "organisation": "Redaktion"
            }
          ],
          "brief": {
            "problem": "Leere",
            "first_step": "Anfang",
            "needs": "Zeit",
            "not_for": "Eilige"
          },
          "unknown": [
            "Lücke"
          ],
          "aftermath": "Später",
          "company": {
            "name": "Muster GmbH",
            "description": "Ein Betrieb",
            "sector": "56.10",
            "size": "small",
            "employees": 14,
            "region": "DE711",
            "place": "Musterstadt",
            "website": "https://muster.example.org/"
          },
          "support": {
            "from": "2020-04",
            "to": "2021-03",
            "organisation": "Zentrum",
            "coaches": [
              {
                "name": "Kim Kaya",
                "organisation": "Hochschule"
              }
            ]
          },
          "topics": [
            "skills"
          ],
          "sdgs": [
            8
          ],
          "challenge": "Lage mit **Nachdruck**\\n\\n1 < 2 & \\"3\\"\\n",
          "goals": [
            "Ziel"
          ],
          "phases": [
            {
              "id": "eins",
              "title": "Eins",
              "from": "2020-04",
              "to": "2020-06",
              "summary": "Was",
              "measures": [
                {
                  "id": "tat",
                  "title": "Tat",
                  "kind": "workshop",
                  "status": "done",
                  "from": "2020-04-20",
                  "to": "2020-04-21",
                  "hours": 6.5,
                  "description": "Wie"
                }
              ]
            }
          ],
          "outcomes": [
            {
              "id": "mehr",
              "title": "Mehr",
              "measures": [
                "tat"
              ],
              "description": "Wieso",
              "indicator": {
                "name": "Gäste",
                "unit": "Personen",
                "before": 0,
                "after": 40,
                "better": "higher",
                "measured_on": "2021-03",
                "source": "Zählung"
              }
            }
          ],
          "lessons": "Gelernt",
          "transfer": "Übertragbar",
          "quotes": [
            {
              "text": "Schön",
              "person": "Toni Tester",
              "role": "Küche"
            }
          ],
          "media": [
            {
              "file": "media/bild eins.svg",
              "alt": "Ein Bild",
              "caption": "Abend",
              "credit": "Foto: Toni Tester",
              "licence": "CC0-1.0",
              "teaser": true,
              "url": "https://praxis.example.org/feeds/cases/alles/media/bild%20eins.svg",
              "media_type": "image/svg+xml",
              "size_in_bytes": 900,
              "width": 120,
              "height": 80
            }
          ],
          "links": [
            {
              "title": "Mehr",
              "url": "https://example.org/link"
            }
          ],
          "sources": [
            {
              "title": "Quelle",
              "url": "https://example.org/quelle",
              "accessed_on": "2026-11-24"
            }
          ],
          "contact": {
            "name": "Kim Kaya",
            "organisation": "Zentrum",
            "email": "kim@example.org"
          },
          "licence": "CC-BY-SA-4.0",
          "published_on": "2021-03-15",
          "updated_on": "2021-06-01",
          "release": {
            "granted_on": "2021-02-15",
            "basis": "fictional",
            "channels": [
              "website",
              "partners",
              "print"
            ],
            "expires_on": "2031-02-15"
          },
          "_casebook": {
            "id": "https://praxis.example.org/cases/alles/",
            "canonical_url": "https://praxis.example.org/cases/alles/",
            "publisher": {
              "name": "Die Redaktion",
              "url": "https://praxis.example.org/",
              "email": "redaktion@example.org"
            },
            "collection": "Das Buch",
            "licence_url": "https://creativecommons.org/licenses/by-sa/4.0/",
            "topics": [
              {
                "key": "skills",
                "de": "skills (de)",
                "en": "skills (en)"
              }
            ],
            "languages": {
              "collection": "de"
            },
            "notice": "\(Phrase.fictionalNotice.de)",
            "title": "Titel alles",
            "summary": "Kurz"
          }
        }

        """
}
