import {t} from './words.js';

const LANES = {
    NPSP: ['Cổng DVCQG', 'National Portal'],
    CIVIL_STATUS: ['Hệ thống hộ tịch', 'Civil registry'],
    LINKED: ['Liên thông khai sinh, khai tử', 'Linked procedures'],
    LAND: ['Hệ thống đất đai', 'Land systems'],
    IDENTITY: ['VNeID', 'VNeID'],
    PROVINCE: ['Báo về hệ thống của tỉnh', 'Back to the province'],
    TOTAL: ['Tổng', 'Total'],
};

const STATES = {
    WAITING: ['chờ gửi', 'waiting'],
    SENDING: ['đang gửi', 'sending'],
    UNKNOWN: ['chưa rõ', 'unknown'],
    PARKED: ['chờ người xử lý', 'parked'],
    MANUAL: ['chờ người trả lời', 'manual'],
    DELIVERED: ['đã đến nơi', 'delivered'],
    SUPERSEDED: ['đã thay bằng bản mới', 'superseded'],
    CANCELLED: ['đã hủy', 'withdrawn'],
};

const CAUSES = {
    REFUSED: ['Hệ thống nhận từ chối', 'Refused'],
    UNMAPPED_CODE: ['Mã trả lời lạ', 'Unmapped code'],
    MISROUTED: ['Trả lời nhầm hồ sơ', 'Misrouted'],
    UNTRANSLATABLE: ['Không chuyển được', 'Untranslatable'],
    ALREADY_THERE: ['Nói đã có rồi lại chưa có', 'Both there and not'],
    NOT_THERE: ['Nói chưa có dù đã xác nhận', 'Not there any more'],
    IDENTITY: ['Người nộp không khớp CSDL dân cư', 'Not who the document says'],
    NO_AUTHORITY: ['Đơn vị không có thẩm quyền', 'No authority'],
    UNDETERMINABLE: ['Không tra cứu được', 'Undeterminable'],
    BUDGET_SPENT: ['Hết thời gian gửi lại', 'Out of retries'],
    POISON: ['Lỗi của trục', 'Poison'],
    ERASED: ['Nội dung đã hủy', 'Erased'],
    NEEDS_PERSON: ['Cần người trả lời', 'Needs a person'],
};

const CHANNELS = {
    DIRECT: ['trực tiếp', 'in person'],
    ONLINE: ['trực tuyến', 'online'],
    POST: ['bưu chính', 'by post'],
    OTHER: ['không rõ kênh', 'not on record'],
};

const KINDS = {
    STATE: ['trạng thái hồ sơ', 'state'],
    EVENT: ['tiến độ', 'progress'],
};

const HAPPENINGS = {
    ACCEPTED: ['tiếp nhận', 'accepted'],
    REPEATED: ['nhận lại đúng nội dung cũ', 'the same came again'],
    CLAIMED: ['bắt đầu gửi', 'sending began'],
    DELIVERED: ['hệ thống nhận xác nhận', 'confirmed'],
    TURNED: ['đổi cách gửi', 'turned to the other call'],
    UNAVAILABLE: ['hệ thống nhận không phục vụ', 'the system was not available'],
    ANSWER_LOST: ['mất câu trả lời', 'the answer was lost'],
    RELEASED: ['trả lại hàng chờ', 'given back'],
    LAPSED: ['quá hạn giữ, trả lại hàng chờ', 'the claim lapsed'],
    BROKE: ['lỗi của trục khi gửi', 'the gateway broke'],
    NOT_SEEN: ['tra cứu: chưa thấy', 'looked up: not seen'],
    GOES_AGAIN: ['chắc chắn chưa có, gửi lại', 'certainly not there: it goes again'],
    PROBE_FAILED: ['tra cứu không được', 'the look-up failed'],
    PROBE_EARLY: ['tra cứu quá sớm', 'looked up too early'],
    FOUND: ['tra cứu: đã có', 'looked up: it is there'],
    EVIDENCE: ['có bằng chứng muộn', 'late evidence'],
    PARKED: ['giữ lại chờ người xử lý', 'parked'],
    GIVEN_TO_PERSON: ['giao cho người trả lời', 'given to a person'],
    SUPERSEDED: ['bản mới hơn thay thế', 'superseded'],
    REVIVED: ['dùng lại vì bản mới bị hủy', 'revived'],
    REAFFIRMED: ['được khẳng định lại', 'reaffirmed'],
    REPLAYED: ['phát lại', 'replayed'],
    EDITED: ['sửa nội dung', 'edited'],
    CANCELLED: ['hủy', 'withdrawn'],
    VERIFIED: ['ghi nhận là đã có', 'booked as there'],
    CALL: ['gửi', 'call'],
    LOOK_UP: ['tra cứu', 'look-up'],
};

const ROLES = {
    VIEWER: ['người xem', 'viewer'],
    OPERATOR: ['cán bộ trực', 'operator'],
    APPROVER: ['người duyệt', 'approver'],
    ADMINISTRATOR: ['quản trị', 'administrator'],
    ORIGIN: ['hệ thống nguồn', 'provincial system'],
};

/** The name of a thing of the API, or the API's own word where it is new here. */
const naming = names => name => names[name] ? t(...names[name]) : name;

export const laneName = naming(LANES);
export const stateName = naming(STATES);
export const causeName = naming(CAUSES);
export const channelName = naming(CHANNELS);
export const kindName = naming(KINDS);
export const happened = naming(HAPPENINGS);
export const roleName = naming(ROLES);

export const stateNames = Object.keys(STATES);
export const causeNames = Object.keys(CAUSES);
