public import CasebookDiagnostics

/// Small samples without any finding, of which the examples of rules replace a piece.
public enum RuleSample {
    /// The text of a sample.
    public static func text(of sample: RuleExample.Sample) -> String {
        switch sample {
        case .study: study
        case .anonymousStudy: anonymousStudy
        case .log: log
        case .book: book
        case .record: record
        case .folder: folder
        case .feed: feed
        case .document: document
        }
    }

    /// A sample with another text in place of a piece: the first one, or all if the sample is a folder, where the name of a
    /// folder stands in many paths.
    public static func text(of sample: RuleExample.Sample, replacing piece: String, by text: String) -> String {
        let base = self.text(of: sample)
        guard !piece.isEmpty else { return base }
        return base.replacing(piece, with: text, maxReplacements: sample == .folder ? Int.max : 1)
    }

    public static let study = """
        casebook: 1
        title: Ein Fall
        summary: Kurz gesagt
        language: de
        status: published
        fictional: true
        company:
          name: Musterhaus GmbH (erfunden)
          sector: "56.10"
          size: small
          employees: 14
          region: DE711
          place: Musterstadt
          website: https://muster.example.org/
        support: {from: 2020-04, to: 2021-03, organisation: Größe}
        topics: [skills]
        sdgs: [8, 9]
        challenge: |
          Die Lage

          ### Eins

          #### Zwei
        phases:
          - id: analyse
            title: Analyse
            from: 2020-04
            to: 2020-05
            measures:
              - {id: training, title: Training, kind: workshop, status: done, from: 2020-04-20, to: 2020-04-21, hours: 6}
          - id: umsetzung
            title: Umsetzung
            from: 2020-06
        outcomes:
          - id: ergebnis
            title: Ergebnis
            measures: [training]
            indicator: {name: Downloads, before: 1, after: 2, better: higher}
        lessons: Gelernt
        transfer: Mitnehmen
        quotes: [{text: Gut., person: Eva Muster, role: Inhaberin}]
        media:
          - {file: media/team.png, alt: Team, credit: Studio, licence: CC0-1.0, teaser: true}
          - {file: media/plan.png, alt: Plan, credit: Studio, licence: CC0-1.0}
        links: [{title: Link, url: "https://example.org/"}]
        contact: {name: Max Beispiel, email: max@example.org}
        licence: CC-BY-4.0
        published_on: 2021-03-15
        updated_on: 2021-06-01
        release: {granted_on: 2021-02-15, basis: fictional, channels: [website], expires_on: 2041}

        """

    public static let log = """
        - id: 01ARZ3NDEKTSV4RRFFQ69G5FAV
          at: 2020-04-20T10:00:00+02:00
          by: Coachin
          kind: workshop
          phase: analyse
          measure: training
          text: Es ging los.
        - id: 01ARZ3NDEKTSV4RRFFQ69G5FAW
          at: 2020-04-21
          by: Coachin
          text: Es ging weiter.

        """

    public static let book = """
        casebook: 1
        title: Buch
        language: de
        base_url: https://praxis.example.org/
        publisher: {name: Redaktion}
        licence: CC-BY-4.0
        funding: {text: Gefördert, logo: media/logo.png, logo_alt: Logo}
        topics: {skills: {de: Wissen, en: Skills}}
        indicators: {participants: {de: Teilnehmende, en: participants, unit: {de: Personen, en: people}, better: higher}}
        partners:
          nova: {name: Nova, select: {topics: [skills]}, branding: {accent: "#003882"}}
        exports:
          site: {plugin: html, channel: website, partner: nova}

        """

    /// The same case of a company that is not to be named.
    public static let anonymousStudy = study.replacing("company:\n", with: "company:\n  anonymous: true\n")
        .replacing("person: Eva Muster, ", with: "")

    public static let record = """
        - {id: nova, folder: nova, channel: website, since: 2021-03-15, text: "0123456789abcdef0123"}

        """

    public static let folder = """
        casebook.yaml
        published.yaml
        CaseStudies/nova/case.yaml
        CaseStudies/nova/media/plan.png
        CaseStudies/nova/media/poster.pdf
        CaseStudies/nova/media/team.png
        media/logo.png
        """

    public static let feed = """
        {
          "version": "https://jsonfeed.org/version/1.1",
          "title": "Nova",
          "_casebook": {"about": "urn:casebook:feed-extension:1"},
          "items": []
        }

        """

    public static let document = """
        <article>
          <title>Nova</title>
          <para>Plan</para>
        </article>

        """
}
