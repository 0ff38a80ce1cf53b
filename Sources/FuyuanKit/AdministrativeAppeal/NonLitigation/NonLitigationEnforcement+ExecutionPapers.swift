extension NonLitigationEnforcement {
    /// 裁执分离: who carries the ruling out.
    public struct SeparationAssignment: WireRecord {
        /// Who carries it out.
        public var executor: NonLitigationExecutor
        /// The local mechanism it rests on; nil where it rests on the rule on expropriation.
        public var localInstrument: String?

        /// An assignment.
        public init(to executor: NonLitigationExecutor, under localInstrument: String? = nil) {
            self.executor = executor
            self.localInstrument = localInstrument
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                to: try c.field("executor", value?.executor),
                under: try c.optional("localInstrument", value?.localInstrument))
        }
    }

    /// 实施执行: one day on the spot (行政强制法 art. 43).
    public struct ExecutionStep: WireRecord {
        /// Whether it is at night; nil when not known.
        public var isAtNight: Bool?
        /// Whether it is urgent.
        public var isUrgent: Bool
        /// Whether water, power, heat or gas of residents is cut; nil when not known.
        public var cutsResidents: Bool?
        /// Whether it stays within the ruling; nil when not known.
        public var isWithinRuling: Bool?

        /// A step.
        public init(
            isAtNight: Bool? = false, isUrgent: Bool = false, cutsResidents: Bool? = false, isWithinRuling: Bool? = true
        ) {
            self.isAtNight = isAtNight
            self.isUrgent = isUrgent
            self.cutsResidents = cutsResidents
            self.isWithinRuling = isWithinRuling
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                isAtNight: try c.optional("isAtNight", value?.isAtNight),
                isUrgent: try c.defaulted("isUrgent", value?.isUrgent, default: false),
                cutsResidents: try c.optional("cutsResidents", value?.cutsResidents),
                isWithinRuling: try c.optional("isWithinRuling", value?.isWithinRuling))
        }
    }

    /// 执行协议 (行政强制法 art. 42).
    public struct InstalmentAgreement: WireRecord {
        /// Whether performance is in stages.
        public var isInInstalments: Bool
        /// Whether the added fine is waived in whole or part.
        public var waivesAddedFine: Bool
        /// Whether the party took remedial steps; nil when not known. Only then may the added fine be waived.
        public var isRemedied: Bool?

        /// An agreement.
        public init(isInInstalments: Bool = true, waivesAddedFine: Bool = false, isRemedied: Bool? = nil) {
            self.isInInstalments = isInInstalments
            self.waivesAddedFine = waivesAddedFine
            self.isRemedied = isRemedied
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                isInInstalments: try c.defaulted("isInInstalments", value?.isInInstalments, default: true),
                waivesAddedFine: try c.defaulted("waivesAddedFine", value?.waivesAddedFine, default: false),
                isRemedied: try c.optional("isRemedied", value?.isRemedied))
        }
    }

    /// 中止执行.
    public struct StayedExecution: WireRecord {
        /// The grounds.
        public var grounds: EnumSet<AdministrativeStayGround>

        /// A suspension.
        public init(for grounds: EnumSet<AdministrativeStayGround>) {
            self.grounds = grounds
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(for: try c.field("grounds", value?.grounds))
        }
    }

    /// 恢复执行: the cause is gone, or the agreement was broken.
    public struct ResumedExecution: WireRecord {
        /// Whether the cause of the suspension is gone.
        public var isCauseGone: Bool
        /// Whether the agreement was broken.
        public var isAgreementBroken: Bool

        /// A resumption.
        public init(isCauseGone: Bool = false, isAgreementBroken: Bool = false) {
            self.isCauseGone = isCauseGone
            self.isAgreementBroken = isAgreementBroken
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                isCauseGone: try c.defaulted("isCauseGone", value?.isCauseGone, default: false),
                isAgreementBroken: try c.defaulted("isAgreementBroken", value?.isAgreementBroken, default: false))
        }
    }

    /// 中止满三年不再执行 (行政强制法 art. 39(2)).
    public struct LapsedExecution: WireRecord {
        /// Whether there is obvious harm to society; nil when not known.
        public var hasObviousHarm: Bool?
        /// Whether the party has means; nil when not known.
        public var hasMeans: Bool?

        /// An end.
        public init(hasObviousHarm: Bool? = false, hasMeans: Bool? = false) {
            self.hasObviousHarm = hasObviousHarm
            self.hasMeans = hasMeans
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                hasObviousHarm: try c.optional("hasObviousHarm", value?.hasObviousHarm),
                hasMeans: try c.optional("hasMeans", value?.hasMeans))
        }
    }

    /// 终结执行.
    public struct EndedExecution: WireRecord {
        /// The ground.
        public var ground: AdministrativeTerminationGround

        /// An end.
        public init(because ground: AdministrativeTerminationGround) {
            self.ground = ground
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(because: try c.field("ground", value?.ground))
        }
    }

    /// 执行回转 (行政强制法 art. 41).
    public struct ReversedExecution: WireRecord {
        /// Whether the decision was revoked or changed.
        public var isBaseGone: Bool
        /// Whether the execution was wrong.
        public var wasWrong: Bool

        /// A reversal.
        public init(isBaseGone: Bool = true, wasWrong: Bool = false) {
            self.isBaseGone = isBaseGone
            self.wasWrong = wasWrong
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                isBaseGone: try c.defaulted("isBaseGone", value?.isBaseGone, default: true),
                wasWrong: try c.defaulted("wasWrong", value?.wasWrong, default: false))
        }
    }
}
