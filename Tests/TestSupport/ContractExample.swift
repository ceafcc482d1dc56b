/// The files that the contract shows, with every … filled in.
public enum ContractExample {
    public static let study = """
        casebook: 1
        title: Virtuelle Whisky-Tastings            # required
        summary: Ein Restaurant aus Südhessen verkauft Verkostungen am Bildschirm.
        language: de
        status: published
        fictional: false
        brief: {problem: Der Raum blieb leer, first_step: Ein Abend mit Gästen, needs: Eine Kamera, not_for: Eilige}
        unknown: ["Wie viele Flaschen es waren"]
        aftermath: |
          Es gibt die Abende noch.
        effort: {company_hours: 120, costs: {amount: 4200, currency: EUR}, running_costs: {amount: 49, currency: EUR, per: month}}
        ended: planned
        company:
          name: Gasthaus zum Fass
          anonymous: false
          description: Ein Restaurant mit großer Whisky-Karte.
          sector: "56"
          size: small
          employees: 14
          region: DE711
          place: Darmstadt
          website: https://fass.example.org/
        support:
          from: 2020-04
          to: 2021-03
          organisation: Mittelstand-Zentrum
          coaches: [{name: Ada Coach, organisation: Hochschule}]
        topics: [digital-marketing]
        sdgs: [8, 9]
        challenge: |
          Der Gastraum blieb **leer**.

          Was nun?
        goals: ["Neue Kundschaft", {id: umsatz, text: "Umsatz: halten"}]
        phases:
          - id: analyse
            title: Analyse
            from: 2020-04
            to: 2020-05
            summary: |
              Wer trinkt Whisky?
            measures:
              - id: zielgruppen-workshop
                title: Workshop zu Zielgruppen
                kind: workshop
                status: done
                from: 2020-04-20
                to: 2020-04-20
                hours: 6
                reason: Entfällt
                description: |
                  Mit Haftnotizen.
        outcomes:
          - id: neue-kundschaft
            title: Neue Kundschaft
            measures: [zielgruppen-workshop]
            description: |
              Aus ganz Deutschland.
            goal: umsatz
            verdict: reached
            indicator: {name: Teilnehmende je Abend, unit: Personen, before: 0, target: 30, after: 40, better: higher,
                        measured_on: 2021-03, source: Kasse, key: participants, evidence: measured,
                        later: [{on: 2022-03, value: 35}]}
        lessons: |
          Klein anfangen.
        transfer: |
          Geht auch mit Wein.
        quotes: [{text: Sláinte!, person: Eva Fass, role: Wirtin}]
        media: [{file: media/abend.jpg, alt: Gläser vor einem Bildschirm, caption: Ein Abend, credit: Eva Fass,
                 licence: CC-BY-4.0, teaser: true}]
        links: [{title: Zum Shop, url: https://fass.example.org/shop}]
        sources: [{title: Pressemitteilung, url: https://presse.example.org/, accessed_on: 2026-11-24}]
        contact: {name: Ada Coach, organisation: Hochschule, email: ada@example.org}
        licence: CC-BY-4.0
        published_on: 2021-03-15
        updated_on: 2021-06-01
        release:
          granted_on: 2021-02-15
          granted_by: Geschäftsführung
          basis: consent
          channels: [website, partners, print]
          expires_on: 2031-02-15
          revoked_on: 2022-01-01
        withdrawn: {on: 2022-01-02, reason: Auf Wunsch}

        """

    public static let log = """
        - {id: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V0, at: 2020-05-04, by: Ada Coach, kind: meeting, phase: analyse, \
        measure: zielgruppen-workshop, hours: 2.5, participants: 3, text: "Erstes Treffen.\\n", \
        next: {what: Einladung schreiben, who: Ada, due: 2020-05-11}}
        - {id: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V1, at: "2020-05-05T14:30:00+02:00", by: Ben, text: Anruf}
        - {id: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V2, at: 2020-05-05, by: Ben, text: Video, amends: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V1}
        - {id: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V3, at: 2020-05-06, by: Ben, text: Falsch, retracts: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V2}

        """

    public static let book = """
        casebook: 1
        title: Praxisbeispiele
        language: de
        base_url: https://praxis.example.org/
        publisher: {name: Zentrum, url: https://www.example.org/, email: redaktion@example.org}
        licence: CC-BY-4.0
        funding: {text: "Gefördert durch das Ministerium", logo: media/bmwk.svg, logo_alt: Logo des Ministeriums}
        legal: {imprint_url: https://a.example.org/, privacy_url: https://b.example.org/,
                accessibility_url: https://c.example.org/}
        topics: {digital-marketing: {de: Digitales Marketing, en: Digital marketing}}
        indicators: {participants: {de: Teilnehmende, en: participants, unit: {de: Personen, en: people}, better: higher, \
        adds_up: sum}}
        case_studies: CaseStudies
        partners:
          ihk-darmstadt:
            name: IHK Darmstadt
            select: {regions: [DE71], topics: [], sectors: ["56", I], languages: [de]}
            branding: {accent: "#003882", logo: media/ihk.svg, logo_alt: Logo der IHK}
        exports:
          site:          {plugin: html, channel: website}
          docbook:       {plugin: docbook, channel: print}
          ihk-darmstadt: {plugin: html, channel: partners, partner: ihk-darmstadt,
                          options: {mode: embed, size: 3, wide: true, tags: [a, "1"]}}
          fax:           {plugin: fax, channel: print, command: [./fax, --fein]}

        """
}
