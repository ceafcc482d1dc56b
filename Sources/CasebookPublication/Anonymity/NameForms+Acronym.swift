/// The letters by which people call companies that have long names: `HFK` of `Hafen Feinkost Kontor`.
extension NameForms {
    private static let lengths = 3...5

    mutating func addAcronyms(of parts: [CompanyName.Part], as kind: IdentifyingTerms.Kind) {
        let letters = String(parts.compactMap { $0.word.first })
        for length in Self.lengths where length <= letters.utf8.count {
            let acronym = String(letters.prefix(length))
            guard !Self.usual.contains(acronym) else { continue }
            add(kind, [acronym], .nothing, .acronym)
        }
    }

    /// Letters that stand in the texts of any company.
    private static let usual = Set(
        FoldedText(
            """
            edv erp crm pps cad cam cnc usb gps pdf csv xml html sql api app apps kmu ihk hwk kfz lkw pkw psa din iso usa kpi rfid nfc lan \
            wlan vpn mdm mes pos oem seo sea cms dms sms mms faq roi tco kvp qms fmea haccp tüv vde vdi led lcd pvc mdf osb agb ust mwst bwa \
            sap dhl dpd ups gls who ard zdf llm gpt iot sps plc hmi cpu gpu ssd ram nas ceo cto cfo coo bafa kfw bmwk bmbf esf efre asp mrt \
            sme gmbh ggmbh ohg kgaa gbr dsgvo gdpr ndr wdr mdr swr usw etc ssl tls url web vhs dlrg thw drk aok dak tk bkk gkv adac fax pin puk \
            bim bga bgm pdca rss atom dtp cmyk rgb jpg png svg nrw eup wms tms scm srm plm pim eam bpm bpmn uml sla eur chf gbp usd hotel
            """
        ).spellings)
}
