extension ViewMaterial {
    /// The entries a reader may see, with what of each it may see; `until` leaves out what was done later. Empty for a
    /// machine nobody classified and for the general public. `reader` is who reads, so that its own acts are known.
    /// O(size of the file).
    public func entries(for audience: ViewAudience, reader: ActorID? = nil, until: CivilDate? = nil) -> [ViewEntry] {
        guard let rules = disclosure(for: audience, reader), audience != .general else { return [] }
        let isHandler = rules.handlers.contains(audience)
        let taken = acts.filter { act in until.map { act.day <= $0 } ?? true }
        let corrected = Set(taken.filter(\.isInEffect).compactMap(\.corrects))
        return taken.compactMap { act in
            let isOwn = Self.isOwn(act, audience, reader)
            let papers = isHandler ? act.papers : Self.known(act.papers)
            let step =
                act.isInEffect
                ? act.act.map { DisclosureRule.tier(of: $0.wire, in: rules, papers: act.papers) } ?? .handling
                : .handling
            guard isOwn || rules.shows(step, to: audience, isOwn: false) else { return nil }
            // What a correction replaced is for those who handle the case.
            let isReplaced = corrected.contains(act.sequence) && !isHandler
            let fields = isReplaced ? [] : fields(of: act, step, rules, audience, isOwn)
            return ViewEntry(
                sequence: act.sequence, day: act.day, role: act.role, actor: isHandler || isOwn ? act.actor : nil,
                act: act.act, isInEffect: act.isInEffect, corrects: act.corrects, papers: papers, fields: fields,
                note: isHandler ? act.note : nil)
        }
    }

    /// Who handles this file, as far as it concerns a reader: a court or organ neither named in a file between organs nor
    /// acting in it handles none of it. Nil for a machine nobody classified. O(size of the file) for such files.
    func disclosure(for audience: ViewAudience, _ reader: ActorID?) -> MachineDisclosure? {
        guard let rules = MachineDisclosure.of(machine: machine.wire) else { return nil }
        guard rules.isAmongNamed, [.court, .organ].contains(audience), let reader, !names(reader) else { return rules }
        return rules.closed(to: audience)
    }

    private func names(_ reader: ActorID) -> Bool {
        let name = JSON.write(reader)
        return acts.contains { $0.actor == reader || $0.content.holds(name) }
    }

    /// Whether an act is the reader's own: done in one of its roles, by its name; the administrator of a case is one.
    private static func isOwn(_ act: RecordedAct, _ audience: ViewAudience, _ reader: ActorID?) -> Bool {
        guard audience.ownRoles.contains(act.role.wire) else { return false }
        guard let reader else { return audience == .administrator }
        return act.actor == reader
    }

    private static func known(_ papers: [Term]) -> [Term] {
        papers.filter { !DisclosureRule.internalPapers.contains($0.wire) }
    }

    private func fields(
        of act: RecordedAct, _ step: DisclosureTier, _ rules: MachineDisclosure, _ audience: ViewAudience, _ isOwn: Bool
    ) -> [ViewField] {
        let members = act.content.members.filter { $0.key != "type" }
        return members.compactMap { member in
            if rules.handlers.contains(audience) {
                return ViewField(key: member.key, value: member.value, tier: .handling)
            }
            if isOwn { return ViewField(key: member.key, value: member.value, tier: .own) }
            guard let kind = act.act?.wire, let schema = fields[kind]?[member.key] else { return nil }
            if let rule = DisclosureRule.rule(machine: rules.machine, act: kind, field: member.key) {
                guard rules.shows(rule.tier, to: audience, isOwn: false), Self.holds(rule.condition, in: members) else {
                    return nil
                }
                return ViewField(key: member.key, value: member.value, tier: rule.tier)
            }
            return plain(member, kind, schema, step, rules, audience)
        }
    }

    /// A field without a rule: of a step of the course, what names nobody; of a confidential mediation, nothing.
    private func plain(
        _ member: RawMember, _ kind: String, _ schema: WireSchema, _ step: DisclosureTier, _ rules: MachineDisclosure,
        _ audience: ViewAudience
    ) -> ViewField? {
        let general = DisclosureRule.rule(machine: rules.machine, act: kind, field: "*")?.tier
        guard let tier = general ?? (rules.isConfidentialMediation ? nil : step),
            rules.shows(tier, to: audience, isOwn: false)
        else { return nil }
        return member.value.plain(as: schema).map { ViewField(key: member.key, value: $0, tier: tier) }
    }

    private static func holds(_ condition: String, in members: [RawMember]) -> Bool {
        condition.isEmpty || members.contains { $0.key == condition && $0.value.text == "true" }
    }
}
