import { expect, test } from '@jest/globals';
import { frameAddress } from '../../playground/officeHost/frameAddress';
import { decodeRequest, encodeAnswer, encodeEvent } from '../../playground/officeHost/wire';

const request = {
  _messageType: 0,
  _actionType: 0,
  _actionName: 'ExecuteMethod',
  _conversationId: 'c1',
  _correlationId: 7,
  _origin: 'http://localhost:3000',
  _data: { MethodData: { DispatchId: 37 } },
};

test('a request is decoded', () => {
  expect(decodeRequest(JSON.stringify(request))).toEqual({
    action: 'invoke',
    name: 'ExecuteMethod',
    conversationId: 'c1',
    correlationId: 7,
    data: { MethodData: { DispatchId: 37 } },
  });
  expect(decodeRequest(JSON.stringify({ ...request, _actionType: 1 }))).toMatchObject({ action: 'register' });
  expect(decodeRequest(JSON.stringify({ ...request, _actionType: 2 }))).toMatchObject({
    action: 'unregister',
  });
});

test.each([
  ['no text', { some: 'object' }],
  ['no JSON', 'webpackHotUpdate'],
  ['no object', '12'],
  ['an answer', JSON.stringify({ ...request, _messageType: 1 })],
  ['an unknown action', JSON.stringify({ ...request, _actionType: 9 })],
  ['without conversation', JSON.stringify({ ...request, _conversationId: undefined })],
  ['without number', JSON.stringify({ ...request, _correlationId: '7' })],
])('%s is not a request', (_, posted) => {
  expect(decodeRequest(posted)).toBeUndefined();
});

test('an answer carries the numbers of its request, an event its name', () => {
  const decoded = decodeRequest(JSON.stringify(request));
  if (!decoded) throw new Error('not decoded');
  expect(JSON.parse(encodeAnswer(decoded, 'http://localhost:3000', -5, null))).toMatchObject({
    _messageType: 1,
    _responseType: 0,
    _conversationId: 'c1',
    _correlationId: 7,
    _errorCode: -5,
  });
  expect(
    JSON.parse(encodeEvent('appCommandInvoked', 'c1', 'http://localhost:3000', { 0: 'id' })),
  ).toMatchObject({
    _responseType: 1,
    _actionName: 'appCommandInvoked',
    _data: { 0: 'id' },
  });
});

test('the address of a frame: host in the query, connection in the hash, the origin bare', () => {
  const address = frameAddress({
    page: 'taskpane.html',
    hostOrigin: 'http://localhost:3000',
    locale: 'de-CH',
    conversationId: 'c1',
    addinId: 'a1',
  });
  expect(address).toBe(
    '/taskpane.html?_host_Info=Outlook%24Web%2416.01%24de-CH%24c1%24%24%240' +
      '#&_serializer_version=1&_xdm_Info=c1|a1|http://localhost:3000/',
  );
});
