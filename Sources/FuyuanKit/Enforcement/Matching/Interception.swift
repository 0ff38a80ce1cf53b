extension CreditApplication {
    /// 自动拦截: what the application comes to on a list and the editions of approval items in force on a day.
    ///
    /// Three things must meet before anything happens: a sound number with the same name, an entry that is live on the
    /// day, and a rule in the edition in force that names item, part, list and legal basis. A restriction whose list
    /// cannot be relied on waits; what is only possible goes to a person.
    ///
    /// - law: enforcement.V49
    /// - law: enforcement.7.7.credit-6
    /// - law: enforcement.creditCentre
    public func intercept(
        _ matcher: CreditMatcher, _ items: [ApprovalItemList] = [.statutory], in law: LegalContext = .current
    ) -> InterceptionDecision {
        var queries: [CreditQuery] = []
        var reasons: [InterceptionReason] = []
        for applicant in applicants {
            // Where no edition in force restricts the item, nothing may be asked about anybody; else only the lists that count.
            let lists = self.lists(applicant.roles, items, on: matcher.day)
            guard !lists.isEmpty else {
                reasons.append(unrestricted(applicant))
                continue
            }
            var query = CreditQuery(
                by: organ, for: purpose, in: id.rawValue, about: applicant.number, on: matcher.day,
                edition: matcher.list.header.edition, nil)
            if let finding = query.finding {
                reasons.append(
                    InterceptionReason(
                        outcome: .refused, roles: applicant.roles, subject: applicant.number.masked, entry: nil,
                        list: nil,
                        rule: nil, text: finding.text,
                        cure: Bilingual("写明查询目的和所办事项", "say for what, and in which matter"),
                        basis: finding.basis))
            } else {
                let result = matcher.compare(applicant).on(lists).disclosed
                query.verdict = result.verdict.term.wire
                reasons += self.reasons(applicant, result, matcher, items)
            }
            queries.append(query)
        }
        return InterceptionDecision(
            application: id, item: item, day: matcher.day, outcome: reasons.map(\.outcome).max() ?? .pass,
            reasons: reasons, queries: queries)
    }

    /// The same for one application alone.
    public func intercept(
        _ list: CreditList, _ items: [ApprovalItemList] = [.statutory], asOf day: CivilDate,
        in law: LegalContext = .current
    ) -> InterceptionDecision {
        intercept(CreditMatcher(list, asOf: day, in: law), items, in: law)
    }

    /// The rules of all editions in force.
    func rules(
        _ roles: EnumSet<ApplicantRole>, _ list: CreditListKind, _ items: [ApprovalItemList], on day: CivilDate
    ) -> [InterceptionRule] {
        items.flatMap { $0.rules(for: item, roles: roles, list: list, in: region, on: day) }
    }

    private func reasons(
        _ applicant: CreditApplicant, _ result: MatchResult, _ matcher: CreditMatcher, _ items: [ApprovalItemList]
    ) -> [InterceptionReason] {
        var reasons: [InterceptionReason] = []
        func add(
            _ outcome: InterceptionOutcome, _ entry: CreditEntry? = nil, _ rule: InterceptionRule? = nil, _ zh: String,
            _ en: String, cure: Bilingual? = nil, _ basis: Basis
        ) {
            reasons.append(
                InterceptionReason(
                    outcome: outcome, roles: applicant.roles, subject: applicant.number.masked, entry: entry?.id,
                    list: entry?.list, rule: rule, text: Bilingual(zh, en), cure: cure, basis: basis))
        }
        for match in result.matches {
            let entry = matcher.list.entries[match.row]
            let number = entry.caseNumber
            let found = Bilingual(
                "\(entry.list.term.zh)\(entry.id)\(number.map { "，\($0)" } ?? "")：\(match.text(in: .zh))",
                "\(entry.list.term.en) \(entry.id)\(number.map { ", \($0)" } ?? ""): \(match.text(in: .en))")
            if match.verdict == .clear {
                add(.pass, entry, nil, found.zh, found.en, .listing)
            } else if result.verdict == .indeterminate {
                add(.requery, entry, nil, found.zh, found.en, cure: Self.requery, .accurateData)
            } else if match.verdict == .possible {
                add(.manualCheck, entry, nil, found.zh, found.en, cure: Self.check(entry, match.reason), .accurateData)
            } else {
                for rule in rules(applicant.roles, match.list, items, on: matcher.day) {
                    add(
                        InterceptionOutcome(rule.effect), entry, rule, text(found.zh, rule, items, .zh),
                        text(found.en, rule, items, .en), cure: Self.cure(entry, rule), rule.legalBasis)
                }
            }
        }
        for doubt in result.doubts {
            add(.requery, nil, nil, doubt.term.zh, doubt.term.en, cure: Self.cure(doubt), .accurateData)
        }
        if reasons.isEmpty {
            add(
                .pass, nil, nil, "该事项所涉名单中没有该申请人", "the lists that count for the item do not have the applicant",
                .listing)
        }
        return reasons
    }

    /// The lists that count: those for which an edition in force restricts the item for somebody in these parts.
    ///
    /// law: enforcement.F5
    private func lists(
        _ roles: EnumSet<ApplicantRole>, _ items: [ApprovalItemList], on day: CivilDate
    ) -> EnumSet<CreditListKind> {
        EnumSet(CreditListKind.allCases.filter { !rules(roles, $0, items, on: day).isEmpty })
    }

    private func unrestricted(_ applicant: CreditApplicant) -> InterceptionReason {
        InterceptionReason(
            outcome: .pass, roles: applicant.roles, subject: applicant.number.masked, entry: nil, list: nil, rule: nil,
            text: Bilingual(
                "现行清单未将“\(item)”列为该类人员的限制事项，不查询名单",
                "the editions in force do not restrict \(item) here: no list is asked"),
            cure: nil, basis: .noRule)
    }

    private func text(
        _ found: String, _ rule: InterceptionRule, _ items: [ApprovalItemList], _ language: Language
    ) -> String {
        let named = items.lazy.compactMap { $0.edition == rule.listEdition ? $0.item(rule.item) : nil }.first
        let name = named?.name[language] ?? rule.item.rawValue
        let proviso = rule.proviso?[language]
        let effect = rule.effect.term[language]
        return language == .zh
            ? "\(found)；事项“\(name)”：\(effect)（清单\(rule.listEdition)）\(proviso.map { "；须另行查明：\($0)" } ?? "")"
            : "\(found); item “\(name)”: \(effect) (edition \(rule.listEdition))\(proviso.map { "; to be established: \($0)" } ?? "")"
    }
}
