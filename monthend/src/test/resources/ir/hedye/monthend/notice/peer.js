// An SMSC that is not ours: npm smpp. Prints its port, then one JSON line for each message,
// whole; sends a receipt for each part, as soon as it has answered it.
const smpp = require('smpp');

const halves = new Map();

function joined(pdu) {
  const udh = pdu.short_message.udh;
  const text = pdu.short_message.message;
  if (!udh) return { text, parts: 1 };
  const [, , ref, total, seq] = udh.find(element => element[0] === 0);
  const key = [pdu.destination_addr, ref, total].join('/');
  const parts = halves.get(key) || new Map();
  halves.set(key, parts.set(seq, text));
  if (parts.size < total) return null;
  halves.delete(key);
  return { text: [...parts.keys()].sort((a, b) => a - b).map(k => parts.get(k)).join(''), parts: total };
}

let ids = 0;
const server = smpp.createServer(session => {
  session.on('error', () => {});
  session.on('bind_transceiver', pdu => {
    const right = pdu.system_id === 'hedye' && pdu.password === 'secret';
    session.send(pdu.response({ command_status: right ? smpp.ESME_ROK : smpp.ESME_RINVPASWD }));
  });
  session.on('submit_sm', pdu => {
    const id = (++ids).toString(16).padStart(8, '0');
    const whole = joined(pdu);
    if (whole) {
      console.log(JSON.stringify({ to: pdu.destination_addr, from: pdu.source_addr, coding: pdu.data_coding, ...whole }));
    }
    session.send(pdu.response({ message_id: id }));
    session.deliver_sm({
      source_addr: pdu.destination_addr,
      destination_addr: pdu.source_addr,
      esm_class: smpp.ESM_CLASS.MC_DELIVERY_RECEIPT,
      short_message: `id:${id} sub:001 dlvrd:001 submit date:2611221000 done date:2611221000 stat:DELIVRD err:000 text:`,
    });
  });
  session.on('unbind', pdu => { session.send(pdu.response()); session.close(); });
  session.on('enquire_link', pdu => session.send(pdu.response()));
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
process.stdin.on('end', () => process.exit(0)).resume();
