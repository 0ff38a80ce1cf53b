/// 车辆布控: an alert of the traffic police for a vehicle sealed on the register and not held.
///
/// It serves one seizure and ends with it: no act of its own is needed (财产调查规定 art. 16).
/// law: enforcement.policeVehicle
public struct VehicleAlert: WireRecord {
    /// The number plate.
    public var plate: LicensePlate
    /// The seizure it serves.
    public var seizure: RegistrySealID
    /// The court that asked.
    public var court: ActorID
    /// The day it was set.
    public var setOn: CivilDate
    /// The day the vehicle was found; nil before.
    public var foundOn: CivilDate?
    /// Where it was found; nil before.
    public var place: String?

    /// An alert.
    public init(
        for plate: LicensePlate, serving seizure: RegistrySealID, by court: ActorID, setOn: CivilDate,
        foundOn: CivilDate? = nil, at place: String? = nil
    ) {
        self.plate = plate
        self.seizure = seizure
        self.court = court
        self.setOn = setOn
        self.foundOn = foundOn
        self.place = place
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            for: try c.field("plate", value?.plate), serving: try c.field("seizure", value?.seizure),
            by: try c.field("court", value?.court), setOn: try c.field("setOn", value?.setOn),
            foundOn: try c.optional("foundOn", value?.foundOn), at: try c.optional("place", value?.place))
    }

    /// The first day it is no more: the day the vehicle was found, or the seizure lifted or lapsed, whichever is first;
    /// nil while it goes on.
    public func endDay(seizureEnded: CivilDate?) -> CivilDate? {
        switch (foundOn, seizureEnded) {
        case (nil, nil): nil
        case (let day?, nil), (nil, let day?): max(day, setOn)
        case (let found?, let ended?): max(min(found, ended), setOn)
        }
    }

    /// Whether it stands on a day.
    public func isActive(on day: CivilDate, seizureEnded: CivilDate?) -> Bool {
        day >= setOn && (endDay(seizureEnded: seizureEnded).map { day < $0 } ?? true)
    }

    /// The alerts that a list of ended seizures ends, in the order given.
    public static func ended(_ alerts: [VehicleAlert], by endings: [RegistrySealID: CivilDate]) -> [VehicleAlert] {
        alerts.filter { $0.foundOn == nil && endings[$0.seizure] != nil }
    }
}
