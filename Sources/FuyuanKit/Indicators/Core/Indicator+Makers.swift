extension Indicator {
    /// An indicator over the typed files of one machine, each bringing any number of parts: lots, claims, tasks.
    public static func parts<M: CaseMachine>(
        _ definition: IndicatorDefinition, of machine: M.Type,
        _ parts: @escaping @Sendable (CaseFile<M>, IndicatorPeriod, LegalContext) -> [IndicatorContribution]
    ) -> Indicator {
        Indicator(definition, machines: [M.name.wire]) { file, period, law in
            guard let file = file as? CaseFile<M> else { return [] }
            return parts(file, period, law)
        }
    }

    /// How many cases satisfy a predicate.
    public static func count<M: CaseMachine>(
        _ definition: IndicatorDefinition, of machine: M.Type,
        _ counts: @escaping @Sendable (CaseFile<M>, IndicatorPeriod, LegalContext) -> Bool
    ) -> Indicator {
        parts(definition, of: M.self) { file, period, law in
            counts(file, period, law) ? [.counted(file.id.rawValue)] : []
        }
    }

    /// A share of cases: nil where a case is not in the denominator, true where it is also in the numerator.
    public static func share<M: CaseMachine>(
        _ definition: IndicatorDefinition, of machine: M.Type,
        _ isIn: @escaping @Sendable (CaseFile<M>, IndicatorPeriod, LegalContext) -> Bool?
    ) -> Indicator {
        parts(definition, of: M.self) { file, period, law in
            isIn(file, period, law).map { [.share(file.id.rawValue, $0)] } ?? []
        }
    }

    /// The sum of one amount a case; nil where a case brings none. Money in fen.
    public static func sum<M: CaseMachine>(
        _ definition: IndicatorDefinition, of machine: M.Type,
        _ amount: @escaping @Sendable (CaseFile<M>, IndicatorPeriod, LegalContext) -> Int64?
    ) -> Indicator {
        parts(definition, of: M.self) { file, period, law in
            amount(file, period, law).map { [.amount(file.id.rawValue, $0)] } ?? []
        }
    }

    /// The mean of one value a case; nil where a case has none.
    public static func mean<M: CaseMachine>(
        _ definition: IndicatorDefinition, of machine: M.Type,
        _ value: @escaping @Sendable (CaseFile<M>, IndicatorPeriod, LegalContext) -> Int64?
    ) -> Indicator {
        parts(definition, of: M.self) { file, period, law in
            value(file, period, law).map { [.value(file.id.rawValue, $0)] } ?? []
        }
    }

    /// The median of one value a case; nil where a case has none. Reads as ``mean(_:of:_:)``; the definition's measure
    /// says which it is.
    public static func median<M: CaseMachine>(
        _ definition: IndicatorDefinition, of machine: M.Type,
        _ value: @escaping @Sendable (CaseFile<M>, IndicatorPeriod, LegalContext) -> Int64?
    ) -> Indicator { mean(definition, of: M.self, value) }

    /// One sum divided by another; nil where a case brings neither.
    public static func ratio<M: CaseMachine>(
        _ definition: IndicatorDefinition, of machine: M.Type,
        _ sides: @escaping @Sendable (CaseFile<M>, IndicatorPeriod, LegalContext) -> (above: Int64, below: Int64)?
    ) -> Indicator {
        parts(definition, of: M.self) { file, period, law in
            sides(file, period, law).map { [IndicatorContribution(file.id.rawValue, $0.above, of: $0.below)] } ?? []
        }
    }

    /// One indicator made of several that read files of different machines: what each reads is brought together under
    /// one definition.
    public static func union(_ definition: IndicatorDefinition, _ parts: [Indicator]) -> Indicator {
        let machines: Set<String> =
            parts.contains { $0.machines.isEmpty } ? [] : parts.reduce(into: []) { $0.formUnion($1.machines) }
        return Indicator(definition, machines: machines) { file, period, law in
            parts.flatMap { $0.contributions(of: file, over: period, under: law) }
        }
    }

    /// What one indicator counts divided by what another counts, each over files of its own machine: appeals for first
    /// instances, reconsiderations for suits.
    public static func quotient(
        _ definition: IndicatorDefinition, of above: Indicator, by below: Indicator
    ) -> Indicator {
        union(
            definition,
            [
                above,
                Indicator(below.definition, machines: below.machines) { file, period, law in
                    below.contributions(of: file, over: period, under: law).map {
                        IndicatorContribution($0.unit, 0, of: $0.numerator)
                    }
                },
            ])
    }
}
