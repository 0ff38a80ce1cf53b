extension CreditList {
    /// 自动监督: what is amiss on a day in this list, in the records of interception, and in what organs decided.
    ///
    /// Linear in all three; the alarms in the order of the list, the records and the decisions.
    ///
    /// law: enforcement.credit-7
    public func supervise(
        _ records: [InterceptionRecord] = [], _ outcomes: [ApprovalOutcome] = [],
        _ items: [ApprovalItemList] = [.statutory], asOf day: CivilDate, in law: LegalContext = .current
    ) -> [CreditAlarm] {
        var alarms: [CreditAlarm] = []
        if isStale(asOf: day, in: law) {
            alarms.append(
                CreditAlarm(
                    .staleSnapshot, nil, nil, "名单快照截至\(header.snapshotOn)，已超过时效",
                    "the snapshot is of \(header.snapshotOn): too old",
                    .accurateData))
        }
        for entry in entries { alarms += self.alarms(entry, asOf: day, in: law) }
        for record in records { alarms += self.alarms(record, items, asOf: day, in: law) }
        let byApplication = Dictionary(grouping: records, by: \.application)
        for outcome in outcomes {
            alarms += self.alarms(outcome, byApplication[outcome.application.id] ?? [], items, in: law)
        }
        return alarms
    }

    /// Entries that should be gone, that soon expire, and objections not answered in time.
    ///
    /// - law: enforcement.F6
    /// - law: enforcement.F7
    private func alarms(_ entry: CreditEntry, asOf day: CivilDate, in law: LegalContext) -> [CreditAlarm] {
        var alarms: [CreditAlarm] = []
        let basis = TimeLimit.listingDeletion.basis
        if entry.exitGroundOn != nil || entry.expiresOn.map({ $0 < day }) ?? false,
            let last = entry.lastDayToDelete(in: law), (entry.endedOn ?? day) > last, day > last
        {
            let ended =
                entry.endedOn.map { Bilingual("实际于\($0)删除", "deleted on \($0)") }
                ?? Bilingual("尚未删除", "not deleted yet")
            alarms.append(
                CreditAlarm(
                    .lateDeletion, entry.id, lastDay: last, "\(entry.id)最迟应于\(last)删除，\(ended.zh)",
                    "\(entry.id) was to be deleted by \(last): \(ended.en)", basis))
        }
        if let expires = entry.expiresOn, entry.standing(asOf: day).status == .live,
            case .count(let notice) = law.value(of: PolicyParameter.creditExpiryNotice),
            day.days(until: expires) <= notice
        {
            alarms.append(
                CreditAlarm(
                    .nearExpiry, entry.id, lastDay: expires, "\(entry.id)将于\(expires)届满",
                    "\(entry.id) expires on \(expires)", Basis(Citation("DIS17", 2))))
        }
        if let objected = entry.objectedOn, let last = TimeLimit.creditObjectionOther.lastDay(from: objected, in: law),
            (entry.objectionSettledOn ?? day) > last, day > last
        {
            alarms.append(
                CreditAlarm(
                    .lateObjection, entry.id, lastDay: last, "\(entry.id)的异议最迟应于\(last)核查完毕",
                    "the objection to \(entry.id) was to be settled by \(last)", TimeLimit.creditObjectionOther.basis))
        }
        return alarms
    }

    /// Records that rest on nothing, were not confirmed, or should have been released.
    private func alarms(
        _ record: InterceptionRecord, _ items: [ApprovalItemList], asOf day: CivilDate, in law: LegalContext
    ) -> [CreditAlarm] {
        var alarms: [CreditAlarm] = []
        let standing = entry(record.entry)?.standing(asOf: record.decidedOn).status
        let edition = items.first { $0.edition == record.listEdition }
        let hasRule =
            edition.map {
                // The rule's own region and parts were settled in deciding; here the edition must have had the item.
                $0.validFrom <= record.decidedOn && ($0.validTo.map { record.decidedOn <= $0 } ?? true)
                    && $0.rules.contains { $0.item == record.item && $0.isInForce(on: record.decidedOn) }
            } ?? false
        // An entry that ended before what the list still records may be gone from it.
        let isBeyondRecords = standing == nil && header.recordsFrom.map { record.decidedOn < $0 } ?? false
        if (standing != .live && !isBeyondRecords) || !hasRule {
            let why =
                standing != .live && !isBeyondRecords
                ? Bilingual("决定时名单条目\(standing?.term.zh ?? "不存在")", "the entry was \(standing?.term.en ?? "not there")")
                : Bilingual("清单\(record.listEdition)没有该事项的规则", "edition \(record.listEdition) has no rule for the item")
            alarms.append(
                CreditAlarm(
                    .overBlocking, record.entry, record.application, "\(record.application)：\(why.zh)",
                    "\(record.application): \(why.en)", .noRule))
        }
        if record.effect == .block, record.confirmedOn == nil, record.releasedOn == nil {
            alarms.append(
                CreditAlarm(
                    .unconfirmed, record.entry, record.application, "\(record.application)的拦截须由人员确认",
                    "the block of \(record.application) needs a person’s confirmation", Basis(Citation("PIP21", 24))))
        }
        if let last = record.release(under: self, asOf: day, in: law)?.lastDay, day > last {
            alarms.append(
                CreditAlarm(
                    .lateRelease, record.entry, record.application, lastDay: last,
                    "\(record.application)最迟应于\(last)解除拦截", "\(record.application) was to be released by \(last)",
                    TimeLimit.listingDeletion.basis))
        }
        return alarms
    }

    /// A decision that grants what a rule restricts or blocks, or refuses without one; with the records of its application.
    private func alarms(
        _ outcome: ApprovalOutcome, _ records: [InterceptionRecord], _ items: [ApprovalItemList], in law: LegalContext
    ) -> [CreditAlarm] {
        let application = outcome.application
        // The list as it is now tells how things stood on the day of the decision, however long ago that is.
        let matcher = CreditMatcher(self, asOf: outcome.decidedOn, in: law)
        // A list that cannot be relied on for that day blames nobody.
        guard matcher.doubts.isEmpty else { return [] }
        let decision = application.intercept(matcher, items, in: law)
        guard outcome.isGranted else {
            return records.filter { $0.isInForce(on: outcome.decidedOn) }
                .filter { record in !decision.reasons.contains { $0.entry == record.entry && $0.outcome >= .restrict } }
                .map {
                    CreditAlarm(
                        .overBlocking, $0.entry, application.id, "\(application.id)因名单被拒，但没有可适用的规则",
                        "\(application.id) was refused for the list, but no rule applies", .noRule)
                }
        }
        return decision.reasons.filter { $0.outcome == .restrict || $0.outcome == .block }.map {
            CreditAlarm(
                .notApplied, $0.entry, application.id, "\(application.id)已准予办理，但\($0.text.zh)",
                "\(application.id) was granted, although: \($0.text.en)", $0.basis)
        }
    }
}
