import CasebookModel

/// Listings as records, so that a case that has not changed need not be read again.
extension CaseListing {
    package func write(to record: inout RecordWriter) {
        record.write(id.text)
        record.write(plainTitle)
        record.write(plainSummary)
        record.write(language.text)
        record.write(mark?.language.rawValue)
        company.write(to: &record)
        record.write(organisation)
        record.write(topics) { $1.write(to: &$0) }
        record.write(teaser) { $1.write(to: &$0) }
        record.write(headline) { $1.write(to: &$0) }
        record.write(headlineVerdict?.rawValue)
        record.write(goals.verdicts) { $0.write($1.rawValue) }
        record.write(goals.open)
        record.write(goals.withoutGoal)
        record.write(ended?.rawValue)
        record.write(licence.id)
        record.write(publishedOn.description)
        record.write(updatedOn?.description)
        record.write(channels) { $0.write($1.rawValue) }
        record.write(origin) { $1.write(to: &$0) }
    }

    package init(from record: inout RecordReader) throws(RecordReader.Damage) {
        id = try record.value { CaseID($0) }
        plainTitle = try record.text()
        plainSummary = try record.text()
        language = try record.value(LanguageTag.init)
        mark = try record.optionalValue(InterfaceLanguage.init(rawValue:)).map(FictionMark.init)
        company = try ReleasedCompany(from: &record)
        organisation = try record.optionalText()
        topics = try record.list { record throws(RecordReader.Damage) in try Topic(from: &record) }
        teaser = try record.optional { record throws(RecordReader.Damage) in try ReleasedMedium(from: &record) }
        headline = try record.optional { record throws(RecordReader.Damage) in try Indicator(from: &record) }
        headlineVerdict = try record.optionalValue(Verdict.init)
        goals = GoalBalance(
            verdicts: try record.list { record throws(RecordReader.Damage) in try record.value(Verdict.init) },
            open: try record.integer(), withoutGoal: try record.integer())
        ended = try record.optionalValue(ProjectEnd.init)
        licence = try record.value { LicenceID($0) }
        publishedOn = try record.value { PartialDate($0) }
        updatedOn = try record.optionalValue { PartialDate($0) }
        channels = try record.list { record throws(RecordReader.Damage) in try record.value(Channel.init) }
        origin = try record.optional { record throws(RecordReader.Damage) in try Origin(from: &record) }
    }
}

extension ReleasedCompany {
    fileprivate func write(to record: inout RecordWriter) {
        record.write(identity) { record, identity in
            record.write(identity.name)
            record.write(identity.place)
            record.write(identity.website?.text)
        }
        record.write(description)
        record.write(sector?.code)
        record.write(size?.rawValue)
        record.write(employees) { $0.write($1) }
        record.write(region?.code)
    }

    fileprivate init(from record: inout RecordReader) throws(RecordReader.Damage) {
        identity = try record.optional { record throws(RecordReader.Damage) in
            Identity(
                name: try record.text(), place: try record.optionalText(),
                website: try record.optionalValue(WebAddress.init))
        }
        description = try record.optionalText()
        sector = try record.optionalValue(SectorCode.init)
        size = try record.optionalValue(CompanySize.init)
        employees = try record.optional { record throws(RecordReader.Damage) in try record.integer() }
        region = try record.optionalValue(RegionCode.init)
    }
}

extension Topic {
    package func write(to record: inout RecordWriter) {
        record.write(key.text)
        record.write(label.de)
        record.write(label.en)
    }

    package init(from record: inout RecordReader) throws(RecordReader.Damage) {
        self.init(
            key: try record.value { TopicKey($0) }, label: LocalizedText(de: try record.text(), en: try record.text()))
    }
}

extension ReleasedMedium {
    fileprivate func write(to record: inout RecordWriter) {
        record.write(file.text)
        record.write(alt)
        record.write(caption)
        record.write(credit)
        record.write(licence?.id)
        record.write(isTeaser)
        facts.write(to: &record)
        record.write(sizes) { record, size in
            record.write(size.file.text)
            size.facts.write(to: &record)
        }
    }

    fileprivate init(from record: inout RecordReader) throws(RecordReader.Damage) {
        file = try record.value(RelativePath.init)
        alt = try record.optionalText()
        caption = try record.optionalText()
        credit = try record.optionalText()
        licence = try record.optionalValue { LicenceID($0) }
        isTeaser = try record.flag()
        facts = try MediumFacts(from: &record)
        sizes = try record.list { record throws(RecordReader.Damage) in
            DerivedPicture(file: try record.value(RelativePath.init), facts: try MediumFacts(from: &record))
        }
    }
}

extension MediumFacts {
    fileprivate func write(to record: inout RecordWriter) {
        record.write(type.rawValue)
        record.write(byteCount)
        record.write(pixelSize) { record, size in
            record.write(size.width)
            record.write(size.height)
        }
    }

    fileprivate init(from record: inout RecordReader) throws(RecordReader.Damage) {
        self.init(
            type: try record.value(MediaType.init(rawValue:)), byteCount: try record.integer(),
            pixelSize: try record.optional { record throws(RecordReader.Damage) in
                guard let size = PixelSize(width: try record.integer(), height: try record.integer()) else {
                    throw RecordReader.Damage()
                }
                return size
            })
    }
}

extension Indicator {
    fileprivate func write(to record: inout RecordWriter) {
        record.write(name)
        record.write(unit)
        record.write(before) { $0.write($1.bitPattern) }
        record.write(target) { $0.write($1.bitPattern) }
        record.write(after) { $0.write($1.bitPattern) }
        record.write(better?.rawValue)
        record.write(measuredOn?.description)
        record.write(source)
        record.write(key?.text)
        record.write(evidence?.rawValue)
        record.write(later) { record, followUp in
            record.write(followUp.on.description)
            record.write(followUp.value.bitPattern)
        }
    }

    fileprivate init(from record: inout RecordReader) throws(RecordReader.Damage) {
        func figure(_ record: inout RecordReader) throws(RecordReader.Damage) -> Double? {
            try record.optional { record throws(RecordReader.Damage) in Double(bitPattern: try record.number()) }
        }
        self.init(
            name: try record.text(), unit: try record.optionalText(), before: try figure(&record),
            target: try figure(&record), after: try figure(&record), better: try record.optionalValue(Direction.init),
            measuredOn: try record.optionalValue { PartialDate($0) },
            source: try record.optionalText(), key: try record.optionalValue { IndicatorKey($0) },
            evidence: try record.optionalValue(Evidence.init),
            later: try record.list { record throws(RecordReader.Damage) in
                FollowUp(on: try record.value { PartialDate($0) }, value: Double(bitPattern: try record.number()))
            })
    }
}

extension Origin {
    fileprivate func write(to record: inout RecordWriter) {
        record.write(id.text)
        record.write(url.text)
        record.write(publisher.name)
        record.write(publisher.url?.text)
        record.write(publisher.email?.text)
        record.write(collection)
        record.write(funding)
        record.write(languages) { record, languages in
            record.write(languages.collection?.text)
            record.write(languages.funding?.text)
        }
        record.write(topics) { $1.write(to: &$0) }
        record.write(indicators) { $1.write(to: &$0) }
    }

    fileprivate init(from record: inout RecordReader) throws(RecordReader.Damage) {
        self.init(
            id: try record.value(WebAddress.init), url: try record.value(WebAddress.init),
            publisher: Publisher(
                name: try record.text(), url: try record.optionalValue(WebAddress.init),
                email: try record.optionalValue(EmailAddress.init)),
            collection: try record.optionalText(), funding: try record.optionalText(),
            languages: try record.optional { record throws(RecordReader.Damage) in
                OriginLanguages(
                    collection: try record.optionalValue(LanguageTag.init),
                    funding: try record.optionalValue(LanguageTag.init))
            },
            topics: try record.list { record throws(RecordReader.Damage) in try Topic(from: &record) },
            indicators: try record.list { record throws(RecordReader.Damage) in
                try CommonIndicator(from: &record)
            })
    }
}

extension CommonIndicator {
    fileprivate func write(to record: inout RecordWriter) {
        record.write(key.text)
        record.write(label.de)
        record.write(label.en)
        record.write(unit) { record, unit in
            record.write(unit.de)
            record.write(unit.en)
        }
        record.write(better?.rawValue)
        record.write(addsUp.rawValue)
    }

    fileprivate init(from record: inout RecordReader) throws(RecordReader.Damage) {
        self.init(
            key: try record.value { IndicatorKey($0) },
            label: LocalizedText(de: try record.text(), en: try record.text()),
            unit: try record.optional { record throws(RecordReader.Damage) in
                LocalizedText(de: try record.text(), en: try record.text())
            },
            better: try record.optionalValue(Indicator.Direction.init), addsUp: try record.value(Aggregation.init))
    }
}
