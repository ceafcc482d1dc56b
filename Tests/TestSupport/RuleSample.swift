/// Small files without any finding, of which the examples of rules replace a piece.
public enum RuleSample {
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
              - {id: werkstatt, title: Werkstatt, kind: workshop, status: done, from: 2020-04-20, to: 2020-04-21, hours: 6}
          - id: umsetzung
            title: Umsetzung
            from: 2020-06
        outcomes:
          - id: ergebnis
            title: Ergebnis
            measures: [werkstatt]
            indicator: {name: Zahl, before: 1, after: 2, better: higher}
        lessons: Gelernt
        transfer: Mitnehmen
        quotes: [{text: Gut., person: Eva Muster, role: Inhaberin}]
        media:
          - {file: media/bild.png, alt: Bild, credit: Wer, licence: CC0-1.0, teaser: true}
          - {file: media/plan.png, alt: Plan, credit: Wer, licence: CC0-1.0}
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
          measure: werkstatt
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
          kammer: {name: Kammer, select: {topics: [skills]}, branding: {accent: "#003882"}}
        exports:
          site: {plugin: html, channel: website, partner: kammer}

        """
}
