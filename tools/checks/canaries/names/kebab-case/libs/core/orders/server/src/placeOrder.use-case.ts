export class PlaceOrder {}
