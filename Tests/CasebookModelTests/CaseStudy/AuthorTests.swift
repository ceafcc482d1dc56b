import CasebookModel
import Testing

@Suite("Authors")
struct AuthorTests {
    @Test(
        "are organisations where their names have words of them",
        arguments: [
            "Redaktion", "Redaktion Praxisbeispiele", "IHK Köln", "Handwerkskammer Musterstadt", "Kammer für Handwerk",
            "Mittelstand-Digital Zentrum Rheinland", "Muster GmbH", "Muster & Söhne", "Förderkreis e. V.",
            "Förderkreis e.V.",
            "Projektteam", "Das Team", "Institut für Arbeit", "Hochschule Musterstadt", "Handelsverband",
            "Stadt Musterstadt",
            "TU Darmstadt", "Editorial team", "Centre for Crafts", "University of Example", "Kreishandwerkerschaft",
        ])
    func organisations(name: String) { #expect(Author(name: name).isOrganisation) }

    @Test(
        "are people otherwise",
        arguments: [
            "Ada Autorin", "Anna Kammer", "Peter Stadt", "Eva-Maria Haus", "Jürgen Land", "Dr. Eva E. Vogel",
            "Agnes Teamer",
            "Müller, Ute", "Li Wei", "Seán Ó Briain", "Max Bund",
        ])
    func people(name: String) { #expect(!Author(name: name, organisation: "IHK Köln").isOrganisation) }

    @Test("are the organisation where nobody else is named")
    func nameless() {
        let author = Author(name: nil, organisation: "Kanzlei Acht")
        #expect(author.isOrganisation && author.citedName == "Kanzlei Acht")
    }
}
