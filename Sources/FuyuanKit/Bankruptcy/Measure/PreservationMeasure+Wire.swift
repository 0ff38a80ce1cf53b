extension PreservationMeasure {
    /// What is done about a measure.
    @nonexhaustive
    public enum Act: WireAct {
        /// 采取保全.
        case attach(HeldMeasure)
        /// 知悉受理.
        case acceptanceKnown(AcceptanceNotice)
        /// 通知解封.
        case requestRelease(UnsealNotice)
        /// 解除保全.
        case release
        /// 移送处置权.
        case transferDisposal
        /// 受理法院依移送函解除.
        case releaseOnLetter
        /// 请求上级纠正.
        case seekCorrection
        /// 上级责令纠正.
        case orderCorrection
        /// 径行处置.
        case disposeDirectly(DirectDisposal)
        /// 恢复保全.
        case restore(MeasureRestoration)
        /// 声明不再恢复.
        case waive(MeasureRestoration)
        /// 受理法院保全.
        case preserve(CourtPreservation)
        /// 解除自行保全.
        case releaseOwn(OwnMeasureRelease)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case attach
            case acceptanceKnown
            case requestRelease
            case release
            case transferDisposal
            case releaseOnLetter
            case seekCorrection
            case orderCorrection
            case disposeDirectly
            case restore
            case waive
            case preserve
            case releaseOwn

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .attach: Term("attach", "采取保全", "attach")
                case .acceptanceKnown: Term("acceptance-known", "知悉受理", "learn of the acceptance")
                case .requestRelease: Term("request-release", "通知解封", "ask for release")
                case .release: Term("release", "解除保全", "release")
                case .transferDisposal: Term("transfer-disposal", "移送处置权", "hand over disposal")
                case .releaseOnLetter: Term("release-on-letter", "受理法院依移送函解除", "release on the letter")
                case .seekCorrection: Term("seek-correction", "请求上级纠正", "seek correction")
                case .orderCorrection: Term("order-correction", "上级责令纠正", "order correction")
                case .disposeDirectly: Term("dispose-directly", "径行处置", "dispose directly")
                case .restore: Term("restore", "恢复保全", "restore")
                case .waive: Term("waive", "声明不再恢复", "waive restoration")
                case .preserve: Term("preserve", "受理法院保全", "preserve")
                case .releaseOwn: Term("release-own", "解除自行保全", "release the court’s own measure")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .attach: .attach
            case .acceptanceKnown: .acceptanceKnown
            case .requestRelease: .requestRelease
            case .release: .release
            case .transferDisposal: .transferDisposal
            case .releaseOnLetter: .releaseOnLetter
            case .seekCorrection: .seekCorrection
            case .orderCorrection: .orderCorrection
            case .disposeDirectly: .disposeDirectly
            case .restore: .restore
            case .waive: .waive
            case .preserve: .preserve
            case .releaseOwn: .releaseOwn
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .attach: .attach(try .transfer(nil, through: &c))
            case .acceptanceKnown: .acceptanceKnown(try .transfer(nil, through: &c))
            case .requestRelease: .requestRelease(try .transfer(nil, through: &c))
            case .release: .release
            case .transferDisposal: .transferDisposal
            case .releaseOnLetter: .releaseOnLetter
            case .seekCorrection: .seekCorrection
            case .orderCorrection: .orderCorrection
            case .disposeDirectly: .disposeDirectly(try .transfer(nil, through: &c))
            case .restore: .restore(try .transfer(nil, through: &c))
            case .waive: .waive(try .transfer(nil, through: &c))
            case .preserve: .preserve(try .transfer(nil, through: &c))
            case .releaseOwn: .releaseOwn(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .attach(let it): try c.put(it)
            case .acceptanceKnown(let it): try c.put(it)
            case .requestRelease(let it): try c.put(it)
            case .disposeDirectly(let it): try c.put(it)
            case .restore(let it): try c.put(it)
            case .waive(let it): try c.put(it)
            case .preserve(let it): try c.put(it)
            case .releaseOwn(let it): try c.put(it)
            case .release, .transferDisposal, .releaseOnLetter, .seekCorrection, .orderCorrection:
                break
            }
        }
    }
}
