import {language} from './words.js';

const STEPS = {
    code: 'mã', name: 'tên', version: 'phiên bản', procedure: 'thủ tục', field: 'lĩnh vực', channel: 'kênh', applicant: 'người nộp',
    type: 'loại', kind: 'loại', vneidVerified: 'đã xác thực VNeID', identities: 'giấy tờ định danh', number: 'số', techId: 'mã TechID',
    phone: 'điện thoại', email: 'thư điện tử', fax: 'fax', address: 'địa chỉ', summary: 'trích yếu', note: 'ghi chú',
    submittedAt: 'nộp lúc', receivedAt: 'tiếp nhận lúc', dueAt: 'hẹn trả', returnedAt: 'trả lúc', finishedAt: 'xong lúc',
    status: 'trạng thái', returnMethod: 'cách trả kết quả', submittedAtPortal: 'nộp tại Cổng', documents: 'giấy tờ nộp', id: 'mã tệp',
    componentCode: 'mã thành phần', url: 'nơi tải', digitised: 'đã số hóa', reuse: 'tái sử dụng', fromCitizenStore: 'từ kho của công dân',
    receivingUnit: 'đơn vị tiếp nhận', handlingUnit: 'đơn vị xử lý', handler: 'người xử lý', handlerTitle: 'chức vụ',
    department: 'bộ phận', handledAt: 'xử lý lúc', content: 'nội dung', reference: 'số hiệu', fees: 'phí, lệ phí', results: 'kết quả',
    supplements: 'yêu cầu bổ sung', gender: 'giới tính', birthDate: 'ngày sinh', personalNumber: 'số định danh', unit: 'đơn vị',
    child: 'con', mother: 'mẹ', father: 'cha', deceased: 'người chết', husband: 'chồng', wife: 'vợ', requester: 'người yêu cầu',
};

/** What a field of a document is called, by the names on its way; a name that is new here stands as it is. */
export const fieldName = pointer => pointer.slice(1).split('/')
    .map(step => /^\d+$/.test(step) ? String(Number(step) + 1) : language === 'vi' ? STEPS[step] ?? step : step)
    .join(' › ');
