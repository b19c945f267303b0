import {get} from './api.js';

const ORDER = ['VIEWER', 'OPERATOR', 'APPROVER', 'ADMINISTRATOR'];

let me;

/** Who looks at the console; asked once. */
export async function whoami() {
    me ??= await get('/api/v1/me');
    return me;
}

/** Whether the person may do what asks for this role. The gateway decides again; this only spares them the try. */
export const may = least => me !== undefined && ORDER.indexOf(me.role) >= ORDER.indexOf(least);

export const isMe = name => me !== undefined && me.name === name;
